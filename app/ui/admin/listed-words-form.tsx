import { wordLists } from '#app/domain/listed-words.ts'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { useMessages } from '../page/language.tsx'

interface ListedWordsFormProps {
  /** What could not be added. */
  typed: { list: string; words: string } | undefined
  errors: FormErrors
}

/** Asks for entries, one on each line, and the list they go on. */
export function ListedWordsForm({ typed, errors }: ListedWordsFormProps) {
  const { listedWords: say } = useMessages()
  return (
    <Form>
      <h2 className="govuk-heading-m">{say.add}</h2>
      <Radios
        name="list"
        legend={say.list}
        legendSize="s"
        error={errors.of('list')}
        value={typed?.list}
        choices={wordLists.map((value) => ({ value, label: say.lists[value], hint: say.meaning[value] }))}
      />
      <TextArea
        name="words"
        label={say.words}
        hint={say.wordsHint}
        error={errors.of('words')}
        value={typed?.words}
        rows={4}
        autoCapitalize="none"
        spellCheck="false"
        autoComplete="off"
      />
      <Button once>{say.button}</Button>
    </Form>
  )
}
