import { and, eq } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { seriesCalendars } from './schema/schema.ts'

/** Whose calendar, and of which team, an address with this hash opens; null when it opens none. */
export function findSeriesCalendar(
  db: Reader,
  tokenHash: string,
): { seriesId: string; personId: string } | null {
  const { seriesId, personId } = seriesCalendars
  const held = eq(seriesCalendars.tokenHash, tokenHash)
  return db.select({ seriesId, personId }).from(seriesCalendars).where(held).get() ?? null
}

/** When somebody made the address they have for a team's calendar; null when they have none. */
export function calendarMadeAt(db: Reader, seriesId: string, personId: string): string | null {
  const { createdAt } = seriesCalendars
  return db.select({ createdAt }).from(seriesCalendars).where(of(seriesId, personId)).get()?.createdAt ?? null
}

/** Gives somebody an address for a team's calendar, in place of the one they had. */
export function putSeriesCalendar(db: Reader, row: typeof seriesCalendars.$inferInsert): void {
  deleteSeriesCalendar(db, row.seriesId, row.personId)
  db.insert(seriesCalendars).values(row).run()
}

export function deleteSeriesCalendar(db: Reader, seriesId: string, personId: string): void {
  db.delete(seriesCalendars).where(of(seriesId, personId)).run()
}

function of(seriesId: string, personId: string) {
  return and(eq(seriesCalendars.seriesId, seriesId), eq(seriesCalendars.personId, personId))
}
