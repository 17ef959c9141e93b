import type { Language } from '#app/domain/vocabulary.ts'
import { useMessages } from '../page/language.tsx'

interface OriginalTextProps {
  label: string
  text: string
  language: Language
}

/** The text as first written, above the input for its translation. */
export function OriginalText({ label, text, language }: OriginalTextProps) {
  const { form } = useMessages().common
  return text.trim() === '' ? null : (
    <div className="govuk-inset-text app-original">
      <p className="govuk-body-s">
        <strong>{form.original(language)}</strong>
        <span className="govuk-visually-hidden">: {label}</span>
      </p>
      <div className="app-original__text" lang={language}>
        {text}
      </div>
    </div>
  )
}
