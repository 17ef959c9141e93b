import { withRunningTotal } from '#app/domain/agenda.ts'
import { isSupplement } from '#app/domain/item-numbers.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import type { FormErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import { AgendaItem } from './agenda-item.tsx'
import type { TypedWords } from './agenda-view.ts'
import { OwnItem } from './own-item.tsx'
import { UseTemplate } from './use-template.tsx'
import type { TypedMinutes } from './use-typed-minutes.ts'

interface AgendaItemsProps {
  agenda: ReadAgenda
  typed: TypedWords | null
  errors: FormErrors
  minutes: TypedMinutes
}

/** The items in their order. The totals follow the minutes as they are typed, when scripts run. */
export function AgendaItems({ agenda, typed, errors, minutes }: AgendaItemsProps) {
  const { agendas } = useMessages()
  const { items } = agenda
  const { meetingLength } = minutes
  const timed = withRunningTotal(items.map((item) => ({ ...item, minutes: minutes.of(item) })))
  return (
    <section aria-labelledby="items" className="app-agenda__items">
      <h2 className="govuk-heading-m" id="items">
        {agendas.items}
      </h2>
      {items.length === 0 && <p className="govuk-body">{agendas.empty.noItems}</p>}
      <ol className="app-agenda__list">
        {timed.map((item, index) => (
          <AgendaItem
            key={item.id}
            item={item}
            number={index + 1}
            of={items.length}
            movable={agenda.issuedAt === null}
            supplement={isSupplement(agenda, item)}
            meetingLength={meetingLength}
            typed={typed?.items.find((other) => other.id === item.id)}
            errors={errors}
          />
        ))}
      </ol>
      {items.length > 0 && (
        <p className="govuk-body app-agenda__total">
          {agendas.total(agendas.time(timed.at(-1)?.until ?? 0, meetingLength))}
        </p>
      )}
      <OwnItem items={items} typed={typed?.own} errors={errors} />
      <UseTemplate />
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
