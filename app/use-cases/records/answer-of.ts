import type { Answer, AnswerText } from '#app/domain/answer.ts'
import { isTextField, type Field, type FieldValue, type Row } from '#app/domain/field.ts'
import type { Bilingual } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { longDate } from '#app/messages/dates.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import type { Names } from './names.ts'

export interface Answering extends Names {
  kind: RecordKind
  /** The language whose texts are wanted. */
  writing: Language
  /** The language of the page: labels, months. */
  reading: Language
}

/** What was answered to a question; null when nothing was. Long texts come as they were typed. */
export function answerOf(field: Field, value: FieldValue, answering: Answering): Answer | null {
  if (field.kind === 'rows') return rowsOf(field, value as Row[], answering)
  const texts = textsOf(field, value, answering)
  return texts.length === 0 ? null : { key: field.key, is: 'texts', texts }
}

function rowsOf(field: Extract<Field, { kind: 'rows' }>, rows: Row[], answering: Answering): Answer | null {
  const words = fieldWordsOf(bothLanguages[answering.reading], answering.kind)
  const shown = rows
    .map((row) =>
      field.columns.flatMap((column) => {
        const [text] = textsOf(column, row[column.key] ?? '', answering)
        return text === undefined ? [] : [{ label: words.column(field.key, column.key).label, ...text }]
      }),
    )
    .filter((row) => row.length > 0)
  return shown.length === 0 ? null : { key: field.key, is: 'rows', rows: shown }
}

function textsOf(field: Field, value: FieldValue, answering: Answering): AnswerText[] {
  if (isTextField(field)) {
    const text = (value as Bilingual)[answering.writing]
    return text.trim() === '' ? [] : [{ text, language: answering.writing }]
  }
  const ids = Array.isArray(value) ? (value as string[]) : [value]
  return ids
    .map((id) => plainText(field, id as string | boolean, answering))
    .filter((text) => text !== '')
    .map((text) => ({ text, language: null }))
}

function plainText(
  field: Field,
  value: string | boolean,
  { reading, organisationName, fileName, choiceName }: Answering,
): string {
  const { common } = bothLanguages[reading]
  if (typeof value === 'boolean') return value ? common.yes : ''
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return value === '' ? '' : choiceName(field.words, value)
    case 'organisation':
      return value === '' ? '' : organisationName(value)
    case 'file':
      return value === '' ? '' : fileName(value)
    case 'date':
    case 'month':
      return longDate(value, reading)
    case 'key':
      return ''
    default:
      return value
  }
}
