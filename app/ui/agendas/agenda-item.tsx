import { textOfParts } from '#app/domain/card.ts'
import { limits } from '#app/domain/field.ts'
import type { ReadAgendaItem } from '#app/domain/read-agenda.ts'
import { paths } from '#app/paths.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface AgendaItemProps {
  item: ReadAgendaItem
  number: number
  of: number
  typed: { note: string; minutes: string } | undefined
  noteError: string | undefined
  minutesError: string | undefined
}

/** One item: what it is about, a note, its minutes, and its place. */
export function AgendaItem({ item, number, of, typed, noteError, minutesError }: AgendaItemProps) {
  const { agendas } = useMessages()
  const { recordId } = item
  return (
    <li className="app-agenda-item">
      <Heading item={item} number={number} />
      <TextArea
        name={`note.${recordId}`}
        label={<Named label={agendas.note} item={item} />}
        hint={agendas.noteHint}
        value={typed?.note ?? item.note}
        error={noteError}
        limit={limits.short}
        rows={3}
      />
      <TextInput
        name={`minutes.${recordId}`}
        label={<Named label={agendas.minutes} item={item} />}
        value={typed?.minutes ?? String(item.minutes)}
        error={minutesError}
        width={3}
        inputMode="numeric"
        suffix={agendas.minutesUnit}
      />
      <p className="govuk-body-s app-agenda-item__until">{agendas.until(item.until)}</p>
      <div className="govuk-button-group app-agenda-item__moves">
        {number > 1 && <ItemButton deed="up" label={agendas.up} {...{ item, number, of }} />}
        {number < of && <ItemButton deed="down" label={agendas.down} {...{ item, number, of }} />}
        <ItemButton deed="remove" label={agendas.remove} {...{ item, number, of }} />
      </div>
    </li>
  )
}

function Heading({ item: { card }, number }: { item: ReadAgendaItem; number: number }) {
  const { agendas, vocabulary } = useMessages()
  const language = useLanguage()
  if (card === null) {
    return (
      <>
        <h3 className="govuk-heading-s app-agenda-item__title">
          {number}. {agendas.withdrawn}
        </h3>
        <p className="govuk-body">{agendas.withdrawnText}</p>
      </>
    )
  }
  return (
    <>
      <h3 className="govuk-heading-s app-agenda-item__title">
        {number}.{' '}
        <Link to={paths.record(card)} lang={card.language === language ? undefined : card.language}>
          {textOfParts(card.title)}
        </Link>
      </h3>
      <p className="app-agenda-item__about">
        {[vocabulary.recordKind[card.kind], card.organisation.name].filter(Boolean).join(', ')}
      </p>
    </>
  )
}

interface ItemButtonProps {
  deed: 'up' | 'down' | 'remove'
  label: string
  item: ReadAgendaItem
  number: number
  of: number
}

/** Its id is where the page comes back to after the move. */
function ItemButton({ deed, label, item, number, of }: ItemButtonProps) {
  const { agendas } = useMessages()
  return (
    <button
      className="govuk-button govuk-button--secondary app-agenda-item__move"
      id={`${deed}-${item.recordId}`}
      name="do"
      value={`${deed} ${item.recordId}`}
    >
      <Named label={label} item={item} />
      {deed !== 'remove' && <VisuallyHidden>, {agendas.place(number, of)}</VisuallyHidden>}
    </button>
  )
}

/** A label that says, to people who hear it alone, which item it belongs to. */
function Named({ label, item: { card } }: { label: string; item: ReadAgendaItem }) {
  const { agendas } = useMessages()
  return (
    <>
      {label}
      <VisuallyHidden>: {card === null ? agendas.withdrawn : textOfParts(card.title)}</VisuallyHidden>
    </>
  )
}
