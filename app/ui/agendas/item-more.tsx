import { purposes } from '#app/domain/agenda.ts'
import { limits } from '#app/domain/field.ts'
import type { ReadAgendaItem } from '#app/domain/read-agenda.ts'
import { Details } from '../content/details.tsx'
import { Checkboxes } from '../forms/choices.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import type { TypedItem } from './agenda-view.ts'
import { NamedFor } from './named-for.tsx'

interface ItemMoreProps {
  item: ReadAgendaItem
  typed: TypedItem | undefined
  errors: FormErrors
}

/** What fewer teams say about an item: open where something is said, or to be put right. */
export function ItemMore({ item, typed, errors }: ItemMoreProps) {
  const { agendas, common } = useMessages()
  const { id } = item
  const { purpose, presenter, questions, restricted } = typed ?? item
  const wrong = ['presenter', 'questions', 'restricted'].some((part) => errors.of(`${part}.${id}`))
  const open = wrong || [purpose, presenter, questions, restricted].some((text) => text !== '')
  return (
    <Details summary={<NamedFor item={item} label={agendas.more} />} open={open}>
      <Select
        name={`purpose.${id}`}
        label={<NamedFor item={item} label={agendas.purpose} />}
        value={purpose}
        options={[
          { value: '', label: common.form.notSaid },
          ...purposes.map((value) => ({ value, label: agendas.purposes[value] })),
        ]}
      />
      <TextInput
        name={`presenter.${id}`}
        label={<NamedFor item={item} label={agendas.presenter} />}
        value={presenter}
        error={errors.of(`presenter.${id}`)}
        width={20}
        maxLength={limits.line}
      />
      <TextArea
        name={`questions.${id}`}
        label={<NamedFor item={item} label={agendas.questions} />}
        hint={agendas.questionsHint}
        value={questions}
        error={errors.of(`questions.${id}`)}
        limit={limits.short}
        rows={4}
      />
      <Suggestions item={item} />
      <TextArea
        name={`restricted.${id}`}
        label={<NamedFor item={item} label={agendas.restricted.label} />}
        hint={agendas.restricted.hint}
        value={restricted}
        error={errors.of(`restricted.${id}`)}
        limit={limits.short}
        rows={3}
        className="app-agenda-item__restricted"
      />
    </Details>
  )
}

/** Questions that the record raises. A ticked one is kept as if it had been typed. */
function Suggestions({ item }: { item: ReadAgendaItem }) {
  const { discussion } = useMessages().agendas
  const suggestions = item.record?.suggestions ?? []
  if (suggestions.length === 0) return null
  return (
    <Checkboxes
      name={`suggested.${item.id}`}
      legend={<NamedFor item={item} label={discussion.suggested} />}
      hint={discussion.suggestedHint}
      small
      choices={suggestions.map(({ key, words }) => {
        const sentence = discussion.questions[key](words)
        return { value: sentence, label: sentence }
      })}
    />
  )
}
