import { readFileSync, existsSync } from 'node:fs'
import type { Portal } from '#app/portal.ts'

interface Column {
  table: string
  column: string
  type: string
}

/** Every column of every table, SQLite's own and those of the search index included. */
export function columnsOf(portal: Portal): Column[] {
  return portal.db.$client
    .prepare<[], Column>(
      `SELECT t.name AS "table", c.name AS "column", c.type AS type FROM sqlite_schema t, pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL TABLE%'`,
    )
    .all()
}

/** The columns, as 'table.column', in which any row has this word, in upper or lower case. */
export function columnsWith(portal: Portal, word: string): string[] {
  const bytes = [word, word.toLowerCase()].map((one) => Buffer.from(one))
  return columnsOf(portal).flatMap(({ table, column }) => {
    const values = portal.db.$client.prepare(`SELECT "${column}" FROM "${table}"`).pluck().iterate()
    for (const value of values) {
      const stored = Buffer.isBuffer(value) ? value : Buffer.from(String(value))
      if (bytes.some((one) => stored.includes(one))) {
        // Statements in progress would keep the connection busy: the rest of the rows is read to its end.
        for (const _ of values) continue
        return [`${table}.${column}`]
      }
    }
    return []
  })
}

/** How often the word is in the bytes of the database's files, whatever SQLite thinks is in them. */
export function tracesInFiles(file: string, word: string): Record<string, number> {
  return Object.fromEntries(
    ['', '-wal'].map((ending) => {
      const path = file + ending
      const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
      return [ending || 'file', occurrences(bytes, word) + occurrences(bytes, word.toLowerCase())]
    }),
  )
}

function occurrences(bytes: Buffer, word: string): number {
  let count = 0
  for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, at + 1)) count += 1
  return count
}
