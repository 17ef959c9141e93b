import { purposes, questionsIn } from '#app/domain/agenda.ts'
import { limits } from '#app/domain/field.ts'
import type { ReadAgendaItem } from '#app/domain/read-agenda.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
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

/** What fewer teams say about an item: its line tells what is said, and it is open where something is to be put right. */
export function ItemMore({ item, typed, errors }: ItemMoreProps) {
  const { agendas, common } = useMessages()
  const { id } = item
  const { purpose, presenter, questions, restricted } = typed ?? item
  const wrong = ['presenter', 'questions', 'restricted'].some((part) => errors.of(`${part}.${id}`))
  return (
    <Details summary={<Summary item={item} said={typed ?? item} />} open={wrong}>
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

type Said = Pick<TypedItem, 'purpose' | 'presenter' | 'questions' | 'restricted'>

function Summary({ item, said }: { item: ReadAgendaItem; said: Said }) {
  const { agendas } = useMessages()
  const { purpose, presenter, questions, restricted } = said
  const asked = questionsIn(questions).length
  const parts = [
    isOneOf(purposes, purpose) ? agendas.purposes[purpose] : '',
    presenter,
    asked === 0 ? '' : agendas.said.questions(asked),
    restricted === '' ? '' : agendas.said.restricted,
  ].filter((part) => part !== '')
  return (
    <>
      <NamedFor item={item} label={agendas.more} />
      {parts.length > 0 && <span className="app-agenda-item__said">{parts.join(' · ')}</span>}
    </>
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
