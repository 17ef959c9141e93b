import { emptyValue, isTextField, type Field, type FieldValue, type Row } from './field.ts'
import { fieldsOf, valueOf, type Content } from './record.ts'
import type { Bilingual } from './text.ts'
import type { RecordKind } from './vocabulary.ts'

/** A record's content with what a row of a file says in place of its own words; null when the row says nothing new. */
export function withMapped(kind: RecordKind, now: Content, mapped: Content): Content | null {
  const merged = Object.fromEntries(
    fieldsOf(kind).map((field) => [
      field.key,
      mergedValue(field, valueOf(now, field.key), valueOf(mapped, field.key)),
    ]),
  )
  const words = { ...now, ...merged }
  const isSame = fieldsOf(kind).every(
    ({ key }) => JSON.stringify(valueOf(now, key)) === JSON.stringify(valueOf(words, key)),
  )
  return isSame ? null : words
}

function mergedValue(field: Field, now: FieldValue, mapped: FieldValue): FieldValue {
  if (isTextField(field)) {
    const [own, given] = [now as Bilingual, mapped as Bilingual]
    return { en: given.en || own.en, cy: given.cy || own.cy }
  }
  if (field.kind === 'rows') return mergedRows(field.columns, now as Row[], mapped as Row[])
  const isEmpty = JSON.stringify(mapped) === JSON.stringify(emptyValue(field))
  return isEmpty ? now : mapped
}

/** As many rows as the file has; what it does not say of a row (such as how far a recommendation is) stays. */
function mergedRows(columns: readonly Field[], now: readonly Row[], mapped: readonly Row[]): Row[] {
  if (mapped.length === 0) return [...now]
  return mapped.map((row, i) => {
    const own = now[i] ?? {}
    const cells = columns.map((column) => [
      column.key,
      mergedValue(column, own[column.key] ?? emptyValue(column), row[column.key] ?? emptyValue(column)),
    ])
    return { ...own, ...(Object.fromEntries(cells) as Row) }
  })
}
