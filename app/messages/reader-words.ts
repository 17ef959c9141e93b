import type { caseStudyGroups } from '#app/domain/case-study.ts'
import type { casebookGroups } from '#app/domain/casebook.ts'
import type { excerptGroups } from '#app/domain/excerpt.ts'
import type { FieldGroup } from '#app/domain/field.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Messages } from './en.ts'
import { fieldWordsOf } from './words-of.ts'

type FieldOf<Groups extends readonly FieldGroup[]> = Groups[number]['fields'][number]
type ColumnOf<Field> = Field extends {
  key: infer Row extends string
  columns: readonly { key: infer Key extends string }[]
}
  ? `${Row}.${Key}`
  : never

/** Labels for readers by the key of a group, a field or a column ('measures.label'); only where the form asks otherwise. */
interface Labels<Groups extends readonly FieldGroup[]> {
  groups: Partial<Record<Groups[number]['key'], string>>
  fields: Partial<Record<FieldOf<Groups>['key'], string>>
  columns: Partial<Record<ColumnOf<FieldOf<Groups>>, string>>
}

/** What stands over the answers: a form asks "What did you do?", a page says "What they did". */
export interface ReaderLabels {
  'case-study': Labels<typeof caseStudyGroups>
  excerpt: Labels<typeof excerptGroups>
  casebook: Labels<typeof casebookGroups>
}

/** The labels that readers see, for code that walks the field list. */
export function readerWordsOf(messages: Messages, kind: RecordKind) {
  const words = fieldWordsOf(messages, kind)
  const own: Record<keyof Labels<[]>, Partial<Record<string, string>>> = messages.reading[kind]
  return {
    group: (key: string) => own.groups[key] ?? words.group(key).title,
    field: (key: string) => own.fields[key] ?? words.field(key).label,
    column: (rows: string, key: string) => own.columns[`${rows}.${key}`] ?? words.column(rows, key).label,
  }
}
