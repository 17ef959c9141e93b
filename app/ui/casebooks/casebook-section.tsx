import type { ReactNode } from 'react'
import { textOfParts, type RecordCard as Card } from '#app/domain/card.ts'
import type { Citation } from '#app/domain/citation.ts'
import { anchors, type ReadEntry, type ReadSection, type ShownHtml } from '#app/domain/read-casebook.ts'
import { paths } from '#app/paths.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { RecordCard } from '../records/record-card.tsx'
import { CitePart } from './cite-part.tsx'
import { contentsId } from './contents.tsx'
import { Quotations } from './quotations.tsx'
import { ShownProse } from './shown-prose.tsx'

interface CasebookSectionProps {
  section: ReadSection
  /** How the edition is cited; null for what has none yet. */
  citation: Citation | null
  /** What a reader can do with an entry's record. */
  actionsFor(card: Card): ReactNode
}

/** One section of a casebook: its introduction, then each entry with what the editor says about it. */
export function CasebookSection({ section, citation, actionsFor }: CasebookSectionProps) {
  const { id, title, introduction, entries, withdrawn } = section
  const { read, entry: words } = useMessages().casebooks
  const language = useLanguage()
  const anchor = anchors.section(id)
  return (
    <section className="app-casebook-section" aria-labelledby={anchor}>
      <h2
        className="govuk-heading-l app-casebook-section__title"
        id={anchor}
        tabIndex={-1}
        lang={title.language === language ? undefined : title.language}
      >
        {title.text}
      </h2>
      {introduction && <ShownProse of={introduction} />}
      {entries.map((entry) => (
        <Entry key={entry.card.id} section={id} entry={entry}>
          {citation && (
            <CitePart
              citation={citation}
              anchor={anchors.entry(id, entry.card.id)}
              title={textOfParts(entry.card.title)}
              words={words}
            />
          )}
          {actionsFor(entry.card)}
        </Entry>
      ))}
      {withdrawn > 0 && (
        <p className="govuk-body-s app-casebook-section__note">{read.withdrawn(withdrawn)}</p>
      )}
      <p className="govuk-body-s app-no-print">
        <Link to={`#${contentsId}`}>{read.backToContents}</Link>
      </p>
    </section>
  )
}

function Entry({ section, entry, children }: { section: string; entry: ReadEntry; children: ReactNode }) {
  const { card, newer, commentary, quotations } = entry
  const { read } = useMessages().casebooks
  const anchor = anchors.entry(section, card.id)
  // A summary that was annotated is shown with what the editor did to it, and not twice.
  const isQuoted = quotations.some(({ field }) => field === 'summary')
  return (
    <div className="app-entry" id={anchor} tabIndex={-1}>
      <RecordCard card={isQuoted ? { ...card, snippet: [] } : card} />
      {newer !== null && (
        <p className="govuk-body-s">
          {read.superseded(newer.shown)}{' '}
          <Link className="govuk-link app-no-print" to={paths.compareEditions(card, newer.shown, newer.live)}>
            {read.differs}
            <span className="govuk-visually-hidden">: {textOfParts(card.title)}</span>
          </Link>
        </p>
      )}
      {quotations.length > 0 && <Quotations quotations={quotations} kind={card.kind} entry={anchor} />}
      {commentary && <Commentary of={commentary} />}
      {children}
    </div>
  )
}

/** What the editor says about an entry, set apart from the case itself. */
function Commentary({ of }: { of: ShownHtml }) {
  const { read } = useMessages().casebooks
  return (
    <div className="app-commentary">
      <p className="app-commentary__label">{read.commentary}</p>
      <ShownProse of={of} />
    </div>
  )
}
