import { citationFormats, type Citation, type CitationFormat } from '#app/domain/citation.ts'
import { citationText } from '#app/messages/citation-text.ts'
import { paths } from '#app/paths.ts'
import { CopyButton } from '../agendas/copy-button.tsx'
import { Details } from '../content/details.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link, useLocalPath } from '../page/link.tsx'

/** How to cite an edition: to copy, or as a file for the reader's own list of references. */
export function CiteBox({ citation }: { citation: Citation }) {
  const messages = useMessages()
  const { cite, history } = messages.afterPublishing
  const text = citationText(citation, messages, useLanguage())
  const { kind, slug, edition: number } = citation
  return (
    <>
      <Details summary={cite.heading} className="app-no-print">
        <p className="govuk-body">{text}</p>
        <CopyButton text={text} label={cite.copy} copied={cite.copied} />
        <p className="govuk-body">
          <Link to={paths.publicEdition({ kind, slug, number })}>{history.edition(number)}</Link>:{' '}
          {cite.permanent}
        </p>
        <p className="govuk-body" id="cite-downloads">
          {cite.downloads}
        </p>
        <ul className="govuk-list govuk-list--bullet" aria-labelledby="cite-downloads">
          {citationFormats.map((format) => (
            <li key={format}>
              <Download citation={citation} format={format} />
            </li>
          ))}
        </ul>
      </Details>
      <p className="govuk-body app-no-print">
        <Link to={paths.history({ kind, slug })}>{history.link}</Link>
      </p>
    </>
  )
}

/** A file, so no `Link`: it is not shown in place of the page. */
function Download({ citation, format }: { citation: Citation; format: CitationFormat }) {
  const { formats } = useMessages().afterPublishing.cite
  const href = useLocalPath(paths.citation(citation, format, citation.edition))
  return (
    <a className="govuk-link" href={href}>
      {formats[format]}
    </a>
  )
}
