import type { Row, RowsField } from './field.ts'
import { fieldsOf, valueOf, type Content } from './record.ts'
import type { RecordKind } from './vocabulary.ts'

/** The row with a key of its own in every column that holds one; a key it has already stays. */
export function withRowKeys(field: RowsField, row: Row, newKey: () => string): Row {
  const missing = field.columns.filter(({ key, kind }) => kind === 'key' && (row[key] ?? '') === '')
  return { ...row, ...Object.fromEntries(missing.map(({ key }) => [key, newKey()])) }
}

/** The rows with keys of which no two are alike: of two that came with the same one, the first keeps it. */
export function withOwnKeys(field: RowsField, rows: readonly Row[], newKey: () => string): Row[] {
  return rows.map((row, i) => {
    const before = rows.slice(0, i)
    const repeated = field.columns.filter(
      ({ key, kind }) => kind === 'key' && before.some((other) => other[key] === row[key]),
    )
    return { ...row, ...Object.fromEntries(repeated.map(({ key }) => [key, newKey()])) }
  })
}

/**
 * What a row was called by the open data before rows had keys: by its number. Editions of that time never change, so
 * their rows are known by these words and their place, counted from 1; drafts begun from them keep the keys.
 */
const calledByPlace: Record<string, string> = { heads: 'finding', recommendations: 'recommendation' }

/** An edition's content with a key for every row that was written before there were any. */
export function withKeysByPlace<C extends Content>(kind: RecordKind, content: C): C {
  const rows = fieldsOf(kind)
    .filter((field): field is RowsField => field.kind === 'rows')
    .flatMap((field) => {
      const word = calledByPlace[field.key]
      const value = valueOf(content, field.key)
      if (word === undefined || !Array.isArray(value)) return []
      return [
        [field.key, (value as Row[]).map((row, i) => withRowKeys(field, row, () => `${word}-${i + 1}`))],
      ] as const
    })
  return rows.length === 0 ? content : { ...content, ...(Object.fromEntries(rows) as Partial<C>) }
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
