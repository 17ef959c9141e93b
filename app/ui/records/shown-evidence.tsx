import type { ShownEvidence } from '#app/domain/shown.ts'
import { FileLink } from '../attachments/record-files.tsx'
import { Tag } from '../content/tag.tsx'
import { useMessages } from '../page/language.tsx'
import { Facts } from './facts.tsx'
import { useOwnLanguage } from './own-language.ts'

/** Pieces of evidence: how each was gathered, what it shows, and how far to trust it. */
export function ShownEvidenceList({ pieces }: { pieces: readonly ShownEvidence[] }) {
  const { caseStudies } = useMessages()
  const own = useOwnLanguage()
  return (
    <ul className="app-evidence">
      {pieces.map(({ method, independent, description, facts, link, file }, index) => (
        <li key={index} className="app-evidence__piece">
          <p className="govuk-body app-evidence__method">
            <strong>{method}</strong> {independent && <Tag colour="teal">{caseStudies.independent}</Tag>}
          </p>
          <p className="govuk-body" lang={own(description.language)}>
            {description.text}
          </p>
          <Facts facts={facts} />
          {link !== '' && (
            <p className="govuk-body app-break">
              <a className="govuk-link" href={link}>
                {caseStudies.readEvidence(method)}
              </a>
            </p>
          )}
          {file !== null && (
            <p className="govuk-body app-break">
              <FileLink file={file} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
