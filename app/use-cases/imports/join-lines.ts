import type { Language } from '#app/domain/vocabulary.ts'
import type { ImportMap } from './import-map.ts'
import type { SourceRow } from './import-row.ts'
import { sayFault } from './say-fault.ts'
import { textOf, type Around, type Columns } from './value.ts'

type Row = Extract<SourceRow, { columns: unknown }>
type Groups = NonNullable<ImportMap['lines']>

/**
 * Where the map says that a case may have several lines, the lines of each as one row: the columns of a group are a list
 * then (`heads.0.Outcome`, `heads.1.Outcome`), and all others must agree wherever they say something. Otherwise the rows as
 * they are. Holds the whole file.
 */
export async function* joinLines(
  rows: AsyncIterable<SourceRow>,
  { key: keyValue, lines: groups }: Pick<ImportMap, 'key' | 'lines'>,
  around: Around,
  language: Language = 'en',
): AsyncGenerator<SourceRow> {
  if (groups === undefined) {
    yield* rows
    return
  }
  const cases = new Map<string, Row[]>()
  const others: SourceRow[] = []
  for await (const row of rows) {
    const key = 'columns' in row ? textOf(keyValue, row.columns, around) : ''
    const lines = cases.get(key)
    if (!('columns' in row) || key === '') others.push(row)
    else if (lines === undefined) cases.set(key, [row])
    else lines.push(row)
  }
  for (const lines of cases.values()) yield joined(lines, groups, language)
  yield* others
}

function joined(lines: readonly Row[], groups: Groups, language: Language): SourceRow {
  const line = lines[0]?.line ?? 0
  const inGroups = new Set(Object.values(groups).flatMap(({ columns }) => columns))
  const columns = new Map<string, string>()
  for (const row of lines) {
    for (const [name, text] of row.columns) {
      if (inGroups.has(name)) continue
      const before = (columns.get(name) ?? '').trim()
      if (before !== '' && text.trim() !== '' && before !== text.trim()) {
        const fault = { fault: 'lines-differ', value: name, line: row.line } as const
        return { line, unreadable: sayFault(fault, language) }
      }
      if (before === '') columns.set(name, text)
    }
  }
  for (const [name, group] of Object.entries(groups)) {
    for (const [i, entry] of entriesOf(lines, group).entries()) {
      for (const [column, text] of entry) columns.set(`${name}.${i}.${column}`, text)
    }
  }
  return { line, columns }
}

/** What the lines say of a group. A finding with two recommendations stands on two lines, and is one finding. */
function entriesOf(lines: readonly Row[], { columns, once }: Groups[string]): Columns[] {
  const entries = lines
    .map((row) => new Map(columns.map((name) => [name, (row.columns.get(name) ?? '').trim()])))
    .filter((entry) => [...entry.values()].some((text) => text !== ''))
  if (!once) return entries
  return [...new Map(entries.map((entry) => [JSON.stringify([...entry]), entry])).values()]
}
