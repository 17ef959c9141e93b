import { withRunningTotal } from '#app/domain/agenda.ts'
import type { ReadAgendaItem } from '#app/domain/read-agenda.ts'
import type { FormErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import { AgendaItem } from './agenda-item.tsx'
import type { TypedWords } from './agenda-view.ts'
import { useTypedMinutes } from './use-typed-minutes.ts'

interface AgendaItemsProps {
  items: readonly ReadAgendaItem[]
  typed: TypedWords | null
  errors: FormErrors
}

/** The items in their order. The totals follow the minutes as they are typed, when scripts run. */
export function AgendaItems({ items, typed, errors }: AgendaItemsProps) {
  const { agendas } = useMessages()
  const { minutesOf, onInput } = useTypedMinutes(items)
  const timed = withRunningTotal(items.map((item) => ({ ...item, minutes: minutesOf(item) })))
  return (
    <section aria-labelledby="items" className="app-agenda__items">
      <h2 className="govuk-heading-m" id="items">
        {agendas.items}
      </h2>
      {items.length === 0 && <p className="govuk-body">{agendas.empty.noItems}</p>}
      <ol className="app-agenda__list" onInput={onInput}>
        {timed.map((item, index) => (
          <AgendaItem
            key={item.recordId}
            item={item}
            number={index + 1}
            of={items.length}
            typed={typed?.items.find((other) => other.recordId === item.recordId)}
            noteError={errors.of(`note.${item.recordId}`)}
            minutesError={errors.of(`minutes.${item.recordId}`)}
          />
        ))}
      </ol>
      {items.length > 0 && (
        <p className="govuk-body app-agenda__total">{agendas.total(timed.at(-1)?.until ?? 0)}</p>
      )}
      <div className="govuk-button-group">
        <button className="govuk-button" name="do" value="save">
          {agendas.save}
        </button>
        <button className="govuk-button govuk-button--secondary" name="do" value="search">
          {agendas.saveAndSearch}
        </button>
      </div>
    </section>
  )
}
