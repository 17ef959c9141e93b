import { isTextField, type Field } from '#app/domain/field.ts'
import { fieldsOf } from '#app/domain/record.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { taskOfField } from '#app/domain/writing.ts'
import { paths } from '#app/paths.ts'
import { fieldId } from '../forms/field-id.ts'

/** The id of a question's first input on its page; of several rows, that of the first row. */
export function anchorOf(kind: RecordKind, key: string, writing: Language): string {
  const field = fieldsOf(kind).find((one) => one.key === key)
  return field === undefined ? fieldId(key) : anchorOfField(field, key, writing)
}

function anchorOfField(field: Field, name: string, writing: Language): string {
  if (isTextField(field)) return fieldId(`${name}.${writing}`)
  if (field.kind === 'month') return `${fieldId(name)}-month`
  if (field.kind === 'date') return `${fieldId(name)}-day`
  if (field.kind !== 'rows') return fieldId(name)
  const first = field.columns.find((column) => column.kind !== 'key')
  return first === undefined ? fieldId(name) : anchorOfField(first, `${name}.0.${first.key}`, writing)
}

/** The address of the page that asks a question, down to the question itself. */
export function questionLink(
  record: { id: string; kind: RecordKind; original: Language },
  key: string,
): string {
  if (key.startsWith('files')) return paths.files(record.id)
  const page = paths.edit(record.id, taskOfField(record.kind, key))
  return key === '' ? page : `${page}#${anchorOf(record.kind, key, record.original)}`
}
