import { setLanguages } from '#app/domain/synonym.ts'
import type { TypedSet } from '#app/use-cases/synonyms/save-synonym-set.ts'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { useMessages } from '../page/language.tsx'

/** Asks for the entries of a set and what they are to each other. */
export function SynonymForm({ set, errors }: { set: TypedSet; errors: FormErrors }) {
  const { form, language, languages } = useMessages().admin.synonyms
  return (
    <Form>
      <input type="hidden" name="before" value={set.before} />
      <TextArea
        name="entries"
        label={form.entries}
        hint={form.entriesHint}
        error={errors.of('entries')}
        value={set.entries}
        rows={6}
        autoCapitalize="none"
      />
      <Radios
        name="oneWay"
        legend={form.meaning}
        legendSize="s"
        value={set.oneWay ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: form.equal, hint: form.equalHint },
          { value: 'yes', label: form.oneWay, hint: form.oneWayHint },
        ]}
      />
      <Radios
        name="language"
        legend={language}
        legendSize="s"
        error={errors.of('language')}
        value={set.language}
        choices={setLanguages.map((value) => ({ value, label: languages[value] }))}
      />
      <Button name="save" value="yes" once>
        {form.save}
      </Button>
    </Form>
  )
}

/** What the fields are called, for the sentences about what is wrong. */
export function useSynonymLabels(): Record<string, string> {
  const { form, language } = useMessages().admin.synonyms
  return { entries: form.entries, language }
}
