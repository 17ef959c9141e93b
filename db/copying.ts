import { chmodSync, closeSync, openSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { is } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Connection } from './connection.ts'
import { knownMigrations } from './migrations-known.ts'
import * as schema from './schema/schema.ts'

/** Opens a database as it is: nothing is brought up to date. */
export function openAsItIs(file: string, { readonly = true } = {}): Connection {
  const connection = new Sqlite(file, { fileMustExist: true, readonly })
  connection.pragma('busy_timeout = 5000')
  return connection
}

/**
 * Copies a database that is in use to a new file that only its owner can read, and gives how many rows each table has
 * in it. One transaction spans counting and copying: whatever is written meanwhile, both see the same moment, and the
 * copying never has to begin again.
 */
export async function copyInUse(from: Connection, to: string): Promise<Record<string, number>> {
  closeSync(openSync(to, 'wx', 0o600))
  from.exec('BEGIN')
  try {
    const counts = countsOf(from)
    await from.backup(to)
    return counts
  } finally {
    from.exec('COMMIT')
    chmodSync(to, 0o600)
  }
}

/** Rows in each of the portal's own tables; SQLite's, and those that full-text search keeps for itself, are left out. */
export function countsOf(connection: Connection): Record<string, number> {
  const names = connection
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'
        AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all()
  const count = (name: string) =>
    connection.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get() ?? 0
  return Object.fromEntries(names.map((name) => [name, count(name)]))
}

/** What SQLite finds wrong with a database, in its own words; null when nothing is. */
export function damageOf(connection: Connection): string | null {
  const said = connection.pragma('integrity_check', { simple: true })
  if (said !== 'ok') return String(said)
  const loose = connection.pragma('foreign_key_check') as unknown[]
  return loose.length === 0 ? null : `${loose.length} rows point to others that are not there`
}

/** The newest change of the schema that was made to a database; '' before the first. */
export function schemaOf(connection: Connection): string {
  const isThere = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get()
  if (isThere === undefined) return ''
  const made = connection.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get()
  return knownMigrations().find(({ when }) => when === Number(made))?.tag ?? `unknown (${String(made)})`
}

/** Whether a database has every change of the schema that this portal knows, and no other. */
export function isUpToDate(connection: Connection): boolean {
  return schemaOf(connection) === knownMigrations().at(-1)?.tag
}

/** Reads a row of every table the way the portal does; throws where the database is not what the portal expects. */
export function readAsPortal(connection: Connection): void {
  const db = drizzle(connection)
  for (const table of Object.values(schema)) {
    if (is(table, SQLiteTable)) db.select().from(table).limit(1).all()
  }
}
