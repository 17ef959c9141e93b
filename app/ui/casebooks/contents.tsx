import { anchors, type ReadSection } from '#app/domain/read-casebook.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { HighlightedText } from '../records/highlighted-text.tsx'

/** The id of the list of contents, to come back to. */
export const contentsId = 'contents'

/** What is in a casebook, with links down the page. */
export function Contents({ sections }: { sections: readonly ReadSection[] }) {
  const { read } = useMessages().casebooks
  const language = useLanguage()
  const own = (of: string) => (of === language ? undefined : of)
  if (sections.length === 0) return null
  return (
    <nav className="app-contents" aria-labelledby={contentsId}>
      <h2 className="govuk-heading-m app-contents__title" id={contentsId} tabIndex={-1}>
        {read.contents}
      </h2>
      <ol className="app-contents__sections">
        {sections.map(({ id, title, entries }) => (
          <li key={id} className="app-contents__section">
            <Link to={`#${anchors.section(id)}`} lang={own(title.language)}>
              {title.text}
            </Link>
            {entries.length > 0 && (
              <ul className="app-contents__entries">
                {entries.map(({ card }) => (
                  <li key={card.id}>
                    <Link to={`#${anchors.entry(id, card.id)}`} lang={own(card.language)}>
                      <HighlightedText parts={card.title} />
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
