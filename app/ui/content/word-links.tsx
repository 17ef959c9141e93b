import type { ReportLanguage } from '#app/domain/committee-report.ts'
import { otherLanguage } from '#app/domain/text.ts'
import { inLanguage } from '#app/paths.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

interface WordLinksProps {
  /** What the document is. */
  label: string
  /** Where it is in each language, and in both. */
  path: (asked: ReportLanguage) => string
}

/** A document to take along in the language of the page, the other, or both. */
export function WordLinks({ label, path }: WordLinksProps) {
  const { reports } = useMessages()
  const language = useLanguage()
  const offered: ReportLanguage[] = [language, otherLanguage(language), 'both']
  return (
    <>
      {label}:{' '}
      {offered.map((asked, index) => (
        <span key={asked}>
          {index > 0 && ' · '}
          <a href={inLanguage(path(asked), language)} className="govuk-link" download>
            <VisuallyHidden>{label}: </VisuallyHidden>
            {reports.language[asked]}
          </a>
        </span>
      ))}
    </>
  )
}
