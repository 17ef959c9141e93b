import { placesFor, type TypedTerm } from '#app/domain/term-edit.ts'
import { isNested, standsIn, type OpenVocabulary } from '#app/domain/terms.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages, useTerms } from '../page/language.tsx'
import { termLabel } from './term-label.ts'

interface TermFormProps {
  vocabulary: OpenVocabulary
  term: TypedTerm
  errors: FormErrors
  /** What it stands in now, for a term that there is already. */
  above?: string | null
  /** Carried along, for a term that there is already. */
  before?: string
  /** What the button says, and sends as `do`. */
  button: string
  does: 'add' | 'change'
}

/** Asks for a term's name in both languages, and for what it is to stand in. */
export function TermForm({ vocabulary, term, errors, above = null, before, button, does }: TermFormProps) {
  const { vocabularies: words, vocabulary: labels } = useMessages()
  const terms = useTerms()
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
      {isNested(vocabulary) && (
        <Select
          name="group"
          label={words.above[vocabulary]}
          error={errors.of('group')}
          value={term.group}
          options={[
            { value: '', label: words.chooseAbove[vocabulary] },
            ...placesFor(terms, vocabulary, above).map((value) => ({
              value,
              label: termLabel(labels[standsIn[vocabulary]], value),
            })),
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
export function useTermLabels(vocabulary: OpenVocabulary): Record<string, string> {
  const { label, above, merge } = useMessages().vocabularies
  return {
    'label.en': label.en,
    'label.cy': label.cy,
    ...(isNested(vocabulary) ? { group: above[vocabulary] } : {}),
    into: merge.into,
    confirmation: merge.confirmationLabel,
  }
}
