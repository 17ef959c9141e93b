import { defaultMinutes } from '#app/domain/agenda.ts'
import { limits } from '#app/domain/field.ts'
import { numberOf } from '#app/domain/item-numbers.ts'
import type { ReadAgendaItem } from '#app/domain/read-agenda.ts'
import { itemTitle } from '#app/messages/agenda-words.ts'
import { Details } from '../content/details.tsx'
import { Button } from '../forms/button.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import type { TypedWords } from './agenda-view.ts'

interface OwnItemProps {
  items: readonly ReadAgendaItem[]
  typed: TypedWords['own'] | undefined
  errors: FormErrors
}

/** Puts an item of the team's own among the others: apologies, a report, any other business. */
export function OwnItem({ items, typed, errors }: OwnItemProps) {
  const messages = useMessages()
  const language = useLanguage()
  const { agendas } = messages
  const { own } = agendas
  const wrong = errors.of('title.own') ?? errors.of('minutes.own')
  return (
    <Details summary={own.summary} open={wrong !== undefined || Boolean(typed?.title)}>
      <TextInput
        name="title.own"
        label={own.title}
        value={typed?.title ?? ''}
        error={errors.of('title.own')}
        maxLength={limits.line}
      />
      <TextInput
        name="minutes.own"
        label={agendas.minutes}
        value={typed?.minutes ?? String(defaultMinutes)}
        error={errors.of('minutes.own')}
        width={3}
        inputMode="numeric"
        suffix={agendas.minutesUnit}
      />
      <Select
        name="after"
        label={own.place}
        value={typed?.after ?? ''}
        options={[
          { value: '', label: own.atEnd },
          ...items.slice(0, -1).map((item, index) => ({
            value: item.id,
            label: own.after(numberOf(item, index), itemTitle(item, messages, language).text),
          })),
        ]}
      />
      <Button look="secondary" name="do" value="add">
        {own.add}
      </Button>
    </Details>
  )
}
