import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { onTestFinished } from 'vitest'

interface Journal {
  entries: { tag: string }[]
}

/** The file of a database as it was before a migration, with what `fill` puts in; gone when the test ends. */
export function databaseBefore(migration: string, fill: (connection: Sqlite.Database) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'migration-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const migrations = join(folder, 'migrations')
  cpSync(new URL('../../db/migrations', import.meta.url), migrations, { recursive: true })
  const file = join(migrations, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8')) as Journal
  const last = journal.entries.findIndex(({ tag }) => tag.endsWith(`_${migration}`))
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, last) }))
  const database = join(folder, 'portal.sqlite')
  const connection = new Sqlite(database)
  migrate(drizzle(connection), { migrationsFolder: migrations })
  connection.pragma('foreign_keys = OFF')
  fill(connection)
  connection.close()
  return database
}

/** A row with these values and nothing else that matters. */
export function insert(
  connection: Sqlite.Database,
  table: string,
  given: Record<string, string | number>,
): void {
  const columns = connection.pragma(`table_info(${table})`) as {
    name: string
    notnull: number
    dflt_value: unknown
  }[]
  const needed = columns.filter((column) => column.notnull === 1 && column.dflt_value === null)
  const row = { ...Object.fromEntries(needed.map(({ name }) => [name, ''])), ...given }
  const names = Object.keys(row)
  connection
    .prepare(`insert into ${table} (${names.join()}) values (${names.map(() => '?').join()})`)
    .run(Object.values(row))
}
