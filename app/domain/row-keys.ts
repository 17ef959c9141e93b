import type { Row, RowsField } from './field.ts'
import { fieldsOf, valueOf, type Content } from './record.ts'
import type { RecordKind } from './vocabulary.ts'

/** The row with a key of its own in every column that holds one; a key it has already stays. */
export function withRowKeys(field: RowsField, row: Row, newKey: () => string): Row {
  const missing = field.columns.filter(({ key, kind }) => kind === 'key' && (row[key] ?? '') === '')
  return { ...row, ...Object.fromEntries(missing.map(({ key }) => [key, newKey()])) }
}

/** Content that was not typed into a form, with a key for every row that needs one. */
export function keyed<C extends Content>(kind: RecordKind, content: C, newKey: () => string): C {
  const rows = fieldsOf(kind)
    .filter((field): field is RowsField => field.kind === 'rows')
    .filter((field) => field.columns.some((column) => column.kind === 'key'))
    .map((field) => [
      field.key,
      (valueOf(content, field.key) as Row[]).map((row) => withRowKeys(field, row, newKey)),
    ])
  return { ...content, ...(Object.fromEntries(rows) as Partial<C>) }
}
