import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Messages } from './en.ts'
import type { FieldWords, GroupWords } from './field-words.ts'

const areaOf = { 'case-study': 'caseStudy', excerpt: 'excerpt', casebook: 'casebook' } as const

interface RowWords {
  singular: string
  add: string
  columns: Record<string, FieldWords>
}

/** The words around a kind's fields, for code that walks the field list rather than naming fields. */
export interface WordsOfKind {
  field(key: string): FieldWords
  group(key: string): GroupWords
  rows(key: string): RowWords
  column(rows: string, key: string): FieldWords
}

export function fieldWordsOf(messages: Messages, kind: RecordKind): WordsOfKind {
  const area = areaOf[kind]
  const fields: Record<string, FieldWords> = messages.fields[area]
  const groups: Record<string, GroupWords> = messages.fields.groups[area]
  const rows: Record<string, RowWords> = messages.fields.rows[area]
  const words: WordsOfKind = {
    field: (key) => found(fields[key], key),
    group: (key) => found(groups[key], key),
    rows: (key) => found(rows[key], key),
    column: (row, key) => found(words.rows(row).columns[key], `${row}.${key}`),
  }
  return words
}

/** The message types promise words for every field of the lists, so a missing one is a fault in the code. */
function found<T>(words: T | undefined, key: string): T {
  if (words === undefined) throw new Error(`There are no words for the field ${key}`)
  return words
}
