import { limits } from '#app/domain/field.ts'
import type { TrackingDeed } from '#app/domain/tracking.ts'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { useMessages } from '../page/language.tsx'

interface JudgeFormProps {
  /** What can be recorded now. */
  deeds: readonly TrackingDeed[]
  /** How much was recorded when the page was made. */
  seen: number
  typed: { words: string; deed: string }
  errors: FormErrors
}

/** Where an ombudsman's editor records what became of a recommendation. */
export function JudgeForm({ deeds, seen, typed, errors }: JudgeFormProps) {
  const { judge } = useMessages().tracking
  return (
    <Form key={seen}>
      <h2 className="govuk-heading-m">{judge.title}</h2>
      <input type="hidden" name="do" value="judge" />
      <input type="hidden" name="seen" value={seen} />
      <Radios
        name="deed"
        legend={judge.deed}
        value={typed.deed}
        error={errors.of('deed')}
        choices={deeds.flatMap((deed) =>
          deed === 'evidence' ? [] : [{ value: deed, label: judge.choices[deed] }],
        )}
      />
      <TextArea
        name="words"
        label={judge.words}
        hint={deeds.includes('returned') ? judge.wordsHintReturning : judge.wordsHint}
        value={typed.words}
        limit={limits.short}
        error={errors.of('words')}
      />
      <Button once>{judge.save}</Button>
    </Form>
  )
}
