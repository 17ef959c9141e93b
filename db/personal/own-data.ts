import { sql, type SQL } from 'drizzle-orm'
import type { Reader } from '../connection.ts'
import { personalPlaces } from './places.ts'

type Row = Record<string, unknown>

/**
 * Everything stored about a person, under the names in places.ts. Without what is of use to nobody but who would break
 * in: hashes, keys, sealed words and the bytes of files.
 */
export function ownData(db: Reader, person: { id: string; email: string }): Record<string, Row[]> {
  const { id, email } = person
  const found: Record<string, Row[]> = { account: rows(db, sql`select * from people where id = ${id}`) }
  for (const { column, as } of personalPlaces) {
    const [table, name] = column.split('.') as [string, string]
    found[as] = rows(db, sql`select * from ${sql.identifier(table)} where ${sql.identifier(name)} = ${id}`)
  }
  found['agendaItems'] = rows(
    db,
    sql`select i.* from agenda_items i join agendas a on a.id = i.agenda_id where a.owner_id = ${id}`,
  )
  found['agendaReports'] = rows(
    db,
    sql`select r.* from agenda_reports r join agendas a on a.id = r.agenda_id where a.owner_id = ${id}`,
  )
  found['editionsWritten'] = rows(
    db,
    sql`select * from editions where exists (select 1 from json_each(authors) where value = ${id})`,
  )
  found['copiesOfTheirWords'] = rows(
    db,
    sql`select * from records where exists (select 1 from json_each(copied_writers) where value = ${id})`,
  )
  found['invitationsReceived'] = rows(db, sql`select * from invitations where email = ${email}`)
  return found
}

function rows(db: Reader, query: SQL): Row[] {
  return db.all<Row>(query).map((row) => {
    const shown = Object.entries(row).filter(([column]) => !isUseless(column))
    return Object.fromEntries(shown.map(([column, value]) => [column, read(column, value)]))
  })
}

function isUseless(column: string): boolean {
  return /hash|token|secret|sealed|bytes|last_step/.test(column)
}

const json = new Set([
  'portal_roles',
  'attribution',
  'withdrawal',
  'content',
  'authors',
  'copied_writers',
  'returned',
  'figures',
  'changes',
  'query',
])

function read(column: string, value: unknown): unknown {
  return json.has(column) && typeof value === 'string' ? JSON.parse(value) : value
}
