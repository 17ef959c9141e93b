import { isTextField } from '#app/domain/field.ts'
import { fieldsOf } from '#app/domain/record.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { taskOfField } from '#app/domain/writing.ts'
import { paths } from '#app/paths.ts'
import { fieldId } from '../forms/field-id.ts'

/** The id of a question's first input on its page. */
export function anchorOf(kind: RecordKind, key: string, writing: Language): string {
  const field = fieldsOf(kind).find((one) => one.key === key)
  if (field === undefined) return fieldId(key)
  if (isTextField(field)) return fieldId(`${key}.${writing}`)
  if (field.kind === 'month') return `${fieldId(key)}-month`
  if (field.kind === 'date') return `${fieldId(key)}-day`
  return fieldId(key)
}

/** The address of the page that asks a question, down to the question itself. */
export function questionLink(
  record: { id: string; kind: RecordKind; original: Language },
  key: string,
): string {
  const page = paths.edit(record.id, taskOfField(record.kind, key))
  return key === '' ? page : `${page}#${anchorOf(record.kind, key, record.original)}`
}
