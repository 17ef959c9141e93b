import { reportAnchors, type ReadReport } from '#app/domain/read-report.ts'
import { lookedAtLines } from '#app/messages/report-words.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { useOwnLanguage } from '../records/own-language.ts'
import { ReportChapter } from './report-chapter.tsx'
import { ShownProse } from './shown-prose.tsx'

/** What stands before a report's themes: the foreword, what was looked at, the key findings. */
export function ReportOpening({ report }: { report: ReadReport }) {
  const messages = useMessages()
  const { chapters } = messages.thematicReports
  const language = useLanguage()
  const own = useOwnLanguage()
  const { foreword, forewordBy, lookedAt, keyFindings } = report
  return (
    <>
      {(foreword ?? forewordBy) && (
        <ReportChapter anchor={reportAnchors.foreword} title={chapters.foreword}>
          {foreword && <ShownProse of={foreword} />}
          {forewordBy && (
            <p className="govuk-body app-report__signed" lang={own(forewordBy.language)}>
              {forewordBy.text}
            </p>
          )}
        </ReportChapter>
      )}
      <ReportChapter anchor={reportAnchors.lookedAt} title={chapters.lookedAt}>
        {lookedAt && <ShownProse of={lookedAt} />}
        <ul className="govuk-list govuk-list--bullet">
          {lookedAtLines(report.figures.lookedAt, messages, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </ReportChapter>
      {keyFindings && (
        <ReportChapter anchor={reportAnchors.keyFindings} title={chapters.keyFindings}>
          <ShownProse of={keyFindings} />
        </ReportChapter>
      )}
    </>
  )
}
