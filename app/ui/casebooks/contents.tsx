import { anchors, type ReadSection } from '#app/domain/read-casebook.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { HighlightedText } from '../records/highlighted-text.tsx'

/** The id of the list of contents, to come back to. */
export const contentsId = 'contents'

/** A line of the contents that is no section. */
export interface ContentsLine {
  anchor: string
  title: string
}

interface ContentsProps {
  sections: readonly ReadSection[]
  before?: readonly ContentsLine[]
  after?: readonly ContentsLine[]
}

/** What is in a casebook, with links down the page. */
export function Contents({ sections, before = [], after = [] }: ContentsProps) {
  const { read } = useMessages().casebooks
  const language = useLanguage()
  const own = (of: string) => (of === language ? undefined : of)
  if (sections.length + before.length + after.length === 0) return null
  return (
    <nav className="app-contents" aria-labelledby={contentsId}>
      <h2 className="govuk-heading-m app-contents__title" id={contentsId} tabIndex={-1}>
        {read.contents}
      </h2>
      <ol className="app-contents__sections">
        <Lines lines={before} />
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
        <Lines lines={after} />
      </ol>
    </nav>
  )
}

function Lines({ lines }: { lines: readonly ContentsLine[] }) {
  return lines.map(({ anchor, title }) => (
    <li key={anchor} className="app-contents__section">
      <Link to={`#${anchor}`}>{title}</Link>
    </li>
  ))
}
