import { asidePlaces } from '#app/domain/attachment.ts'
import { isOneOf, type Language, type RecordKind } from '#app/domain/vocabulary.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { useMessages } from '../page/language.tsx'

/** What the form calls a field ("recommendations.0.text"), with the language when it is written in one. */
export function useFieldLabel(kind: RecordKind): (field: string, language: Language | null) => string {
  const messages = useMessages()
  const words = fieldWordsOf(messages, kind)
  const { form, language: languageNames } = messages.common
  const labelOf = (field: string) => {
    const [key = '', index = '', column = '', number = ''] = field.split('.')
    if (key === 'changeNote') return messages.work.edit.change.note
    if (key === 'sections') return messages.anonymity.inSection
    if (key === 'files') {
      const { title, asides } = messages.attachments
      return isOneOf(asidePlaces, column) ? `${title}: ${asides[column]} ${number}`.trim() : title
    }
    if (index === '') return words.field(key).label
    return form.inRow(form.row(words.rows(key).singular, Number(index) + 1), words.column(key, column).label)
  }
  return (field, language) =>
    language === null || isInsideFile(field)
      ? labelOf(field)
      : `${labelOf(field)} (${languageNames[language]})`
}

/** Nobody says in which language a file is. */
function isInsideFile(field: string): boolean {
  return field.startsWith('files.') && field.split('.').length > 2
}
