import { emptyValue, isTextField, type Field, type FieldValue, type Row } from './field.ts'
import { fieldsOf, valueOf, type Content } from './record.ts'
import type { Bilingual } from './text.ts'
import { languages, type Language, type RecordKind } from './vocabulary.ts'

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
  const isKeyed = columns.some(({ kind }) => kind === 'key')
  const ownRows = isKeyed ? sameRows(columns, now, mapped) : now
  return mapped.map((row, i) => {
    const own = ownRows[i] ?? {}
    const cells = columns.map((column) => [
      column.key,
      // The key of a row is the portal's own; what a file calls it means nothing here.
      column.kind === 'key'
        ? (own[column.key] ?? '')
        : mergedValue(column, own[column.key] ?? emptyValue(column), row[column.key] ?? emptyValue(column)),
    ])
    return { ...own, ...(Object.fromEntries(cells) as Row) }
  })
}

/**
 * For each row of the file the one it stands for: that with the same words wherever it stands, otherwise the one at its
 * place if at least half of their words are the same; null for a new one. Keys belong to rows, not to places.
 */
function sameRows(columns: readonly Field[], now: readonly Row[], mapped: readonly Row[]): (Row | null)[] {
  const left = new Set(now)
  const take = (own: Row | undefined): Row | null => (own !== undefined && left.delete(own) ? own : null)
  const alike = mapped.map((row) => take([...left].find((own) => likeness(columns, own, row) === 1)))
  return alike.map((own, i) => {
    const at = now[i]
    if (own !== null || at === undefined || !left.has(at)) return own
    return likeness(columns, at, mapped[i] ?? {}) >= 0.5 ? take(at) : null
  })
}

/** The share of words that two rows have in common, from 0 to 1, in the languages that both are written in. */
function likeness(columns: readonly Field[], one: Row, other: Row): number {
  const pairs = columns
    .filter(isTextField)
    .flatMap(({ key }) =>
      languages.map((language) => [wordsOf(one[key], language), wordsOf(other[key], language)] as const),
    )
    .filter((pair) => pair.every(({ size }) => size > 0))
  const all = pairs.reduce((sum, [a, b]) => sum + Math.max(a.size, b.size), 0)
  const same = pairs.reduce((sum, [a, b]) => sum + [...a].filter((word) => b.has(word)).length, 0)
  return all === 0 ? 0 : same / all
}

function wordsOf(value: FieldValue | undefined, language: Language): ReadonlySet<string> {
  const text = (value as Bilingual | undefined)?.[language] ?? ''
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
