import { overrun } from '#app/domain/agenda.ts'
import { limits } from '#app/domain/field.ts'
import { numberOf } from '#app/domain/item-numbers.ts'
import type { ReadAgendaItem } from '#app/domain/read-agenda.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import type { TypedItem } from './agenda-view.ts'
import { ItemHeading } from './item-heading.tsx'
import { ItemMore } from './item-more.tsx'
import { ItemStanding } from './item-standing.tsx'
import { NamedFor } from './named-for.tsx'

interface AgendaItemProps {
  item: ReadAgendaItem
  number: number
  of: number
  /** Not once the agenda went out: numbers are the order then. */
  movable: boolean
  supplement: boolean
  meetingLength: number | null
  typed: TypedItem | undefined
  errors: FormErrors
}

/** One item: what it is about, what the team says about it, and its place. */
export function AgendaItem({
  item,
  number,
  of,
  movable,
  supplement,
  meetingLength,
  typed,
  errors,
}: AgendaItemProps) {
  const { agendas } = useMessages()
  const { id, record } = item
  const past = overrun(item.until, meetingLength)
  return (
    <li className="app-agenda-item">
      <ItemHeading item={item} number={numberOf(item, number - 1)} supplement={supplement} />
      {record === null ? (
        <TextInput
          name={`title.${id}`}
          label={<NamedFor item={item} label={agendas.own.title} />}
          value={typed?.title ?? item.title}
          error={errors.of(`title.${id}`)}
          maxLength={limits.line}
        />
      ) : (
        <ItemStanding record={record} itemId={id} />
      )}
      <TextArea
        name={`note.${id}`}
        label={<NamedFor item={item} label={agendas.note} />}
        hint={agendas.noteHint}
        value={typed?.note ?? item.note}
        error={errors.of(`note.${id}`)}
        limit={limits.short}
        rows={3}
      />
      <TextInput
        name={`minutes.${id}`}
        label={<NamedFor item={item} label={agendas.minutes} />}
        value={typed?.minutes ?? String(item.minutes)}
        error={errors.of(`minutes.${id}`)}
        width={3}
        inputMode="numeric"
        suffix={agendas.minutesUnit}
      />
      <p className={past > 0 ? 'govuk-body-s app-agenda__past' : 'govuk-body-s app-agenda-item__until'}>
        {agendas.until(item.until, past)}
      </p>
      <ItemMore item={item} typed={typed} errors={errors} />
      <div className="govuk-button-group app-agenda-item__moves">
        {movable && number > 1 && <ItemButton deed="up" label={agendas.up} {...{ item, number, of }} />}
        {movable && number < of && <ItemButton deed="down" label={agendas.down} {...{ item, number, of }} />}
        <ItemButton deed="remove" label={agendas.remove} {...{ item, number, of }} />
      </div>
    </li>
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
      id={`${deed}-${item.id}`}
      name="do"
      value={`${deed} ${item.id}`}
    >
      <NamedFor label={label} item={item} />
      {deed !== 'remove' && <VisuallyHidden>, {agendas.place(number, of)}</VisuallyHidden>}
    </button>
  )
}
