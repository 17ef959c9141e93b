import type { TypedTerm } from '#app/domain/term-edit.ts'
import type { OpenVocabulary } from '#app/domain/terms.ts'
import { languages, themeGroups } from '#app/domain/vocabulary.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

interface TermFormProps {
  vocabulary: OpenVocabulary
  term: TypedTerm
  errors: FormErrors
  /** Carried along, for a term that there is already. */
  before?: string
  /** What the button says, and sends as `do`. */
  button: string
  does: 'add' | 'change'
}

/** Asks for a term's name in both languages, and for a theme's group. */
export function TermForm({ vocabulary, term, errors, before, button, does }: TermFormProps) {
  const { vocabularies: words, vocabulary: labels } = useMessages()
  return (
    <Form>
      {before !== undefined && <input type="hidden" name="before" value={before} />}
      {languages.map((language) => (
        <TextInput
          key={language}
          name={`label.${language}`}
          label={words.label[language]}
          error={errors.of(`label.${language}`)}
          value={term.label[language]}
          lang={language}
          width={30}
          autoComplete="off"
        />
      ))}
      {vocabulary === 'theme' && (
        <Select
          name="group"
          label={words.group}
          error={errors.of('group')}
          value={term.group}
          options={[
            { value: '', label: words.chooseGroup },
            ...themeGroups.map((value) => ({ value, label: labels.themeGroup[value] })),
          ]}
        />
      )}
      <Button name="do" value={does} once>
        {button}
      </Button>
    </Form>
  )
}

/** What the fields are called, for the sentences about what is wrong. */
export function useTermLabels(): Record<string, string> {
  const { label, group, merge } = useMessages().vocabularies
  return {
    'label.en': label.en,
    'label.cy': label.cy,
    group,
    into: merge.into,
    confirmation: merge.confirmationLabel,
  }
}
