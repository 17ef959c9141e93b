import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { expect, onTestFinished, test } from 'vitest'
import { findAgenda } from '#db/agendas.ts'
import { openDatabase } from '#db/connection.ts'
import { agendas } from '#db/schema/schema.ts'

interface Journal {
  entries: { tag: string }[]
}

/** A database as it was before agendas could hold anything but records, with one agenda in it. */
function oldDatabase(folder: string): string {
  const migrations = join(folder, 'migrations')
  cpSync(new URL('../../db/migrations', import.meta.url), migrations, { recursive: true })
  const file = join(migrations, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8')) as Journal
  const last = journal.entries.findIndex(({ tag }) => tag.endsWith('_agenda_items'))
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, last) }))
  const database = join(folder, 'portal.sqlite')
  const connection = new Sqlite(database)
  migrate(drizzle(connection), { migrationsFolder: migrations })
  connection.pragma('foreign_keys = OFF')
  for (const n of [1, 2]) {
    insert(connection, 'records', { id: `record${n}`, slug: `record${n}` })
    insert(connection, 'editions', { id: `edition${n}`, record_id: `record${n}`, content: '{}' })
  }
  insert(connection, 'agendas', { id: 'a', updated_at: '2026-02-02T00:00:00.000Z' })
  const second = { agenda_id: 'a', record_id: 'record2', edition_id: 'edition2', position: 1, minutes: 5 }
  const first = { agenda_id: 'a', record_id: 'record1', edition_id: 'edition1', position: 0, minutes: 15 }
  insert(connection, 'agenda_items', second)
  insert(connection, 'agenda_items', { ...first, note: 'Ask Siân' })
  connection.close()
  return database
}

/** A row with these values and nothing else that matters. */
function insert(connection: Sqlite.Database, table: string, given: Record<string, string | number>): void {
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

test('agendas made before keep their items, their order, and the time of their last use', () => {
  const folder = mkdtempSync(join(tmpdir(), 'migration-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const db = openDatabase(oldDatabase(folder))
  const agenda = findAgenda(db, 'a')
  expect(agenda?.meetingLength).toBeNull()
  expect(agenda?.items).toMatchObject([
    {
      pinned: { recordId: 'record1', editionId: 'edition1' },
      note: 'Ask Siân',
      minutes: 15,
      purpose: '',
      presenter: '',
    },
    { pinned: { recordId: 'record2', editionId: 'edition2' }, minutes: 5, title: '', questions: '' },
  ])
  expect(new Set(agenda?.items.map(({ id }) => id)).size).toBe(2)
  expect(db.select({ at: agendas.usedAt }).from(agendas).all()).toEqual([{ at: '2026-02-02T00:00:00.000Z' }])
  db.$client.close()
})
