import type { Citation } from '#app/domain/citation.ts'
import { reportAnchors, type ReadRecommendation } from '#app/domain/read-report.ts'
import type { ShownText } from '#app/domain/shown.ts'
import { useMessages } from '../page/language.tsx'
import { useOwnLanguage } from '../records/own-language.ts'
import { CitePart } from './cite-part.tsx'

interface ReportRecommendationProps {
  recommendation: ReadRecommendation
  citation: Citation | null
}

/** What a report asks for, under the number it is cited by: what, by whom, by when. */
export function ReportRecommendation({ recommendation, citation }: ReportRecommendationProps) {
  const { number, text, to, by } = recommendation
  const words = useMessages().thematicReports.recommendation
  const own = useOwnLanguage()
  const anchor = reportAnchors.recommendation(number)
  return (
    <div className="app-report__recommendation" id={anchor} tabIndex={-1}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{words.title(number)}</h3>
      <p className="govuk-body" lang={own(text.language)}>
        {text.text}
      </p>
      {(to ?? by) && (
        <dl className="app-report__facts">
          <Fact label={words.to} text={to} />
          <Fact label={words.by} text={by} />
        </dl>
      )}
      {citation && <CitePart citation={citation} anchor={anchor} title={words.title(number)} words={words} />}
    </div>
  )
}

function Fact({ label, text }: { label: string; text: ShownText | null }) {
  const own = useOwnLanguage()
  return text === null ? null : (
    <div>
      <dt>{label}</dt>
      <dd lang={own(text.language)}>{text.text}</dd>
    </div>
  )
}
