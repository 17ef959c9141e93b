import { limits } from '#app/domain/field.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

interface AnswerFormProps {
  /** How much was recorded when the page was made. */
  seen: number
  typed: { words: string; link: string }
  errors: FormErrors
}

/** Where a body says what it has done about a recommendation. */
export function AnswerForm({ seen, typed, errors }: AnswerFormProps) {
  const { answer } = useMessages().tracking
  return (
    <Form key={seen}>
      <h2 className="govuk-heading-m">{answer.title}</h2>
      <input type="hidden" name="do" value="evidence" />
      <input type="hidden" name="seen" value={seen} />
      <TextArea
        name="words"
        label={answer.words}
        hint={answer.wordsHint}
        value={typed.words}
        limit={limits.short}
        error={errors.of('words')}
      />
      <TextInput
        name="link"
        label={answer.link}
        hint={answer.linkHint}
        value={typed.link}
        inputMode="url"
        error={errors.of('link')}
      />
      <Button once>{answer.send}</Button>
    </Form>
  )
}
