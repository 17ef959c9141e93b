import type { FieldWords } from '#app/messages/field-words.ts'
import { Details } from '../content/details.tsx'
import { useMessages } from '../page/language.tsx'

/** A worked example of an answer, for those who open it. */
export function FieldExample({ words }: { words: Pick<FieldWords, 'label' | 'example'> }) {
  return (
    <Details
      className="app-field__example"
      summary={
        <>
          {useMessages().common.form.example}
          <span className="govuk-visually-hidden">: {words.label}</span>
        </>
      }
    >
      {words.example}
    </Details>
  )
}
