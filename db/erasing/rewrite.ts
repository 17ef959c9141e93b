import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Change } from '#app/domain/late-correction.ts'
import type { Reader } from '../connection.ts'

/** Changes the text in these columns, of the rows that `where` chooses; of JSON every string. Gives how many changed. */
export function rewrite(
  db: Reader,
  columns: readonly SQLiteColumn[],
  where: SQL | undefined,
  change: Change,
): number {
  let changed = 0
  for (const column of columns) {
    const { table, name, dataType } = column
    const rows = db.all<{ row: number; value: string | null }>(
      sql`SELECT ${table}.rowid AS "row", ${column} AS "value" FROM ${table} WHERE ${where}`,
    )
    for (const { row, value } of rows) {
      if (value === null) continue
      const next = dataType === 'json' ? changedJson(value, change) : change(value)
      if (next === value) continue
      changed += 1
      db.run(sql`UPDATE ${table} SET ${sql.identifier(name)} = ${next} WHERE rowid = ${row}`)
    }
  }
  return changed
}

/** The same JSON with the change made in every string in it, but for names of properties. */
export function changedJson(json: string, change: Change): string {
  const within = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value)
    if (Array.isArray(value)) return value.map(within)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, within(inner)]))
  }
  return JSON.stringify(within(JSON.parse(json)))
}
