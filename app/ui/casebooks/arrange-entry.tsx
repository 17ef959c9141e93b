import { textOfParts } from '#app/domain/card.ts'
import { sectionFields, type CasebookEntry, type CasebookSection } from '#app/domain/casebook.ts'
import { anchors, type EntryRecord } from '#app/domain/read-casebook.ts'
import { paths } from '#app/paths.ts'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { MarkdownArea } from '../forms/markdown-area.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { HighlightedText } from '../records/highlighted-text.tsx'
import { isTranslating, type Arranging } from './arranging.ts'
import { AskAgain } from './ask-again.tsx'
import { CardFacts } from './card-facts.tsx'
import { DragHandle } from './drag-handle.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { SectionWords } from './section-words.tsx'
import { SendEntry } from './send-entry.tsx'

interface ArrangeEntryProps {
  section: CasebookSection
  entry: CasebookEntry
  /** From 0. */
  position: number
  arranging: Arranging
}

/** An entry on the page where it is arranged: which record, what the editor says about it, and its place. */
export function ArrangeEntry({ section, entry, position, arranging }: ArrangeEntryProps) {
  const { recordId, commentary } = entry
  const { annotate, casebooks } = useMessages()
  const { arrange } = casebooks
  const record = arranging.draft.records[recordId]
  const title = textOfParts(record?.card?.title ?? []) || arrange.unreadable
  const anchor = anchors.entry(section.id, recordId)
  const theirs = arranging.theirs
    ?.find(({ id }) => id === section.id)
    ?.entries.find((one) => one.recordId === recordId)
  const here = `${section.id} ${recordId}`
  return (
    <li className="app-arrange__entry" id={anchor} tabIndex={-1} data-drag={here}>
      <div className="app-arrange__head">
        {!isTranslating(arranging) && section.entries.length > 1 && <DragHandle />}
        <EntryTitle record={record} place={arrange.entry(position + 1, section.entries.length)} />
      </div>
      <EntryFacts record={record} />
      {entry.bySearch && <p className="govuk-hint">{arrange.bySearch.entry}</p>}
      <SectionWords
        name={sectionFields.commentary(section.id, recordId)}
        label={arrange.commentary(title)}
        text={commentary}
        theirs={theirs?.commentary}
        arranging={arranging}
        as={MarkdownArea}
      />
      {record?.withdrawn === false && (
        <Button look="secondary" name="intent" value={`annotate ${here}`}>
          {annotate.open}
          <span className="govuk-visually-hidden">: {title}</span>
        </Button>
      )}
      {!isTranslating(arranging) && (
        <div className="app-arrange__buttons">
          <MoveButtons
            verb="entry"
            what={here}
            name={title}
            first={position === 0}
            last={position === section.entries.length - 1}
          />
          {entry.bySearch && (
            <Button
              look="secondary"
              className="app-arrange__button"
              name="intent"
              value={`pin-entry ${here}`}
            >
              {arrange.bySearch.pin}
              <span className="govuk-visually-hidden">: {title}</span>
            </Button>
          )}
          <Button look="secondary" className="app-arrange__button" name="intent" value={`ask-entry ${here}`}>
            {arrange.remove}
            <span className="govuk-visually-hidden">: {title}</span>
          </Button>
        </div>
      )}
      {arranging.ask === anchor && (
        <AskAgain question={arrange.askEntry} remove={`remove-entry ${here}`} keep={`keep ${anchor}`} />
      )}
      {!isTranslating(arranging) && (
        <SendEntry section={section} entry={entry} title={title} sections={arranging.draft.sections} />
      )}
    </li>
  )
}

function EntryTitle({ record, place }: { record: EntryRecord | undefined; place: string }) {
  const { arrange } = useMessages().casebooks
  const language = useLanguage()
  const card = record?.card ?? null
  return (
    <div>
      <span className="govuk-caption-m">{place}</span>
      <h3 className="govuk-heading-m">
        {card === null ? (
          arrange.unreadable
        ) : (
          <>
            <Link
              to={paths.record(card)}
              target="_blank"
              rel="noopener"
              lang={card.language === language ? undefined : card.language}
            >
              <HighlightedText parts={card.title} />
            </Link>{' '}
            <span className="app-arrange__tab">{arrange.newTab}</span>
          </>
        )}
      </h3>
    </div>
  )
}

function EntryFacts({ record }: { record: EntryRecord | undefined }) {
  const { arrange } = useMessages().casebooks
  const card = record?.card ?? null
  return (
    <>
      {card !== null && (
        <p className="govuk-body-s">
          <CardFacts card={card} />
        </p>
      )}
      {record?.newer && (
        <p className="govuk-body">
          <Tag colour="blue">{arrange.newer}</Tag> {arrange.newerText(record.newer.shown, record.newer.live)}
        </p>
      )}
      {record?.withdrawn !== false && (
        <p className="govuk-body">
          <Tag colour="red">{arrange.withdrawn}</Tag> {arrange.withdrawnText}
        </p>
      )}
    </>
  )
}
