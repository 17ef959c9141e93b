import { isTextField, type Field, type FieldValue, type Row, type RowsField } from '#app/domain/field.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { languages, type Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import type { Names } from '../records/names.ts'
import { plainValue, type Showing } from '../records/show.ts'

export type Reading = Pick<Showing, 'kind' | 'language' | keyof Names>

/**
 * A field's whole value as plain text, once for each language it has words in: Markdown as it was written, rows as
 * lines of "Label: value". What has no language (a number, a choice) is told once, under null or with the first.
 */
export function fieldTexts(
  field: Field,
  value: FieldValue,
  reading: Reading,
): { language: Language | null; text: string }[] {
  if (isTextField(field)) {
    return languages.map((language) => ({ language, text: textIn(value, language) }))
  }
  if (field.kind === 'choices') return [{ language: null, text: listed(field.words, value, reading) }]
  if (field.kind !== 'rows') return [{ language: null, text: plainValue(field, value, reading) }]
  const rows = value as Row[]
  if (!field.columns.some(isTextField))
    return [{ language: null, text: rowLines(field, rows, 'en', reading) }]
  return languages.map((language, index) => {
    const columns = index === 0 ? field.columns : field.columns.filter(isTextField)
    return { language, text: rowLines({ ...field, columns }, rows, language, reading) }
  })
}

function rowLines(field: RowsField, rows: readonly Row[], language: Language, reading: Reading): string {
  const words = readerWordsOf(bothLanguages[reading.language], reading.kind)
  return rows
    .map((row) =>
      field.columns
        .filter(({ kind }) => kind !== 'key')
        .map((column) => ({ column, text: cellText(column, row[column.key] ?? '', language, reading) }))
        .filter(({ text }) => text !== '')
        .map(({ column, text }) => `${words.column(field.key, column.key)}: ${text}`)
        .join('\n'),
    )
    .join('\n\n')
    .trim()
}

function cellText(column: Field, value: FieldValue, language: Language, reading: Reading): string {
  if (isTextField(column)) return textIn(value, language)
  if (column.kind === 'choices') return listed(column.words, value, reading).replaceAll('\n', ', ')
  return plainValue(column, value, reading)
}

/** '' also for what an older edition holds in another shape, or not at all. */
function textIn(value: FieldValue, language: Language): string {
  return (value as Partial<Bilingual>)[language] ?? ''
}

function listed(
  vocabulary: Extract<Field, { kind: 'choices' }>['words'],
  value: FieldValue,
  { choiceName }: Reading,
): string {
  return (Array.isArray(value) ? (value as string[]) : []).map((id) => choiceName(vocabulary, id)).join('\n')
}
