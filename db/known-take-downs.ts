import type { TakeDownReason } from '#app/domain/take-down.ts'
import type { Connection } from './connection.ts'

/** What a database that was put aside knows of a take-down. */
export interface KnownTakeDown {
  recordId: string
  personId: string
  at: string
  reason: TakeDownReason
  legalNote: string
}

export function takeDownsIn(connection: Connection): KnownTakeDown[] {
  const table = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'take_downs'"
  if (connection.prepare(table).get() === undefined) return []
  return connection
    .prepare<[], KnownTakeDown>(
      `SELECT record_id AS recordId, person_id AS personId, at, reason, legal_note AS legalNote
        FROM take_downs ORDER BY at`,
    )
    .all()
}

/** Copies somebody's account from one database to another that has the same columns. */
export function copyPerson(from: Connection, to: Connection, id: string): void {
  const row = from.prepare<[string], Record<string, unknown>>('SELECT * FROM people WHERE id = ?').get(id)
  if (row === undefined) return
  const names = Object.keys(row)
  const columns = names.map((name) => `"${name}"`).join()
  to.prepare(`INSERT INTO people (${columns}) VALUES (${names.map(() => '?').join()})`).run(
    ...Object.values(row),
  )
}
