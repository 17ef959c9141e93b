import type { Citation } from '#app/domain/citation.ts'
import type { ReadCasebook } from '#app/domain/read-casebook.ts'
import { reportAnchors, type ReadReport } from '#app/domain/read-report.ts'
import { reportTables } from '#app/messages/report-words.ts'
import { useMessages } from '../page/language.tsx'
import { FigureTables } from './figure-tables.tsx'
import { ReportChapter } from './report-chapter.tsx'
import { ReportRecommendation } from './report-recommendation.tsx'
import { ShownProse } from './shown-prose.tsx'

interface ReportClosingProps {
  report: ReadReport
  casebook: ReadCasebook
  citation: Citation | null
}

/** What stands after a report's themes: numbered recommendations, questions to ask, statistics. */
export function ReportClosing({ report, casebook, citation }: ReportClosingProps) {
  const messages = useMessages()
  const { chapters } = messages.thematicReports
  const { recommendations, questions, figures } = report
  const tables = reportTables(figures, casebook.figures, casebook.sections, messages)
  return (
    <>
      {recommendations.length > 0 && (
        <ReportChapter anchor={reportAnchors.recommendations} title={chapters.recommendations}>
          {recommendations.map((one) => (
            <ReportRecommendation key={one.number} recommendation={one} citation={citation} />
          ))}
        </ReportChapter>
      )}
      {questions && (
        <ReportChapter anchor={reportAnchors.questions} title={chapters.questions}>
          <ShownProse of={questions} />
        </ReportChapter>
      )}
      {tables.length > 0 && (
        <ReportChapter anchor={reportAnchors.statistics} title={chapters.statistics}>
          <FigureTables tables={tables} heading="h3" />
        </ReportChapter>
      )}
    </>
  )
}
