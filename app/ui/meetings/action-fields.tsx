import { limits } from '#app/domain/field.ts'
import { actionStatuses, type ActionWords } from '#app/domain/minutes.ts'
import { DateInput } from '../forms/date-input.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

interface ActionFieldsProps {
  /** The inputs are called 'what.NAME'. */
  name: string
  words: ActionWords
  errors: FormErrors
}

/** What is to be done, by whom and by when, and how far it is. */
export function ActionFields({ name, words, errors }: ActionFieldsProps) {
  const { plan } = useMessages().meetings
  return (
    <>
      <TextArea
        name={`what.${name}`}
        label={plan.what}
        value={words.what}
        error={errors.of(`what.${name}`)}
        limit={limits.short}
        rows={2}
      />
      <TextInput
        name={`owner.${name}`}
        label={plan.owner}
        hint={plan.ownerHint}
        value={words.owner}
        error={errors.of(`owner.${name}`)}
        maxLength={limits.line}
        width={20}
      />
      <DateInput
        name={`due.${name}`}
        legend={plan.due}
        hint={plan.dueHint}
        value={words.due}
        error={errors.of(`due.${name}`)}
      />
      <Select
        name={`status.${name}`}
        label={plan.status}
        value={words.status}
        options={actionStatuses.map((value) => ({ value, label: plan.statuses[value] }))}
      />
      <TextArea
        name={`evidence.${name}`}
        label={plan.evidence}
        hint={plan.evidenceHint}
        value={words.evidence}
        error={errors.of(`evidence.${name}`)}
        limit={limits.short}
        rows={2}
      />
    </>
  )
}
