import { and, asc, eq, inArray, isNull, like, max, ne, or, sql } from 'drizzle-orm'
import type { Reminder, TrackingDeed, TrackingEntry } from '#app/domain/tracking.ts'
import type { Reader } from './connection.ts'
import {
  editions,
  organisations,
  recommendationEvents,
  recommendationReminders,
  recommendationRows,
  records,
} from './schema/schema.ts'

/** Which recommendation: that of a record with this key. */
export interface RowPlace {
  recordId: string
  rowKey: string
}

/** A recommendation of a published excerpt, without its words. */
export type TrackedRow = Omit<typeof recommendationRows.$inferSelect, 'words' | 'place'>

/** The text of a recommendation that is looked through: its own, as JSON, and its body's name. */
const spoken = [sql`${recommendationRows.words}`, organisations.nameEn, organisations.nameCy]

const isPublic = isNull(records.withdrawal)

/**
 * The recommendations of published excerpts, in the order of their records; `of`: only those that name one of these bodies,
 * or are by one of these owners. `letters`: only those in whose words, or the name of whose body, all of these may stand,
 * each of them ASCII letters and digits alone; which ones say what was asked for is for others to tell.
 */
export function trackedRows(
  db: Reader,
  of: { bodies: readonly string[]; owners: readonly string[] } | undefined,
  letters: readonly string[],
): TrackedRow[] {
  const { recordId, rowKey, body, kind, due, within, reportDate, scheme, status, place } = recommendationRows
  const wanted = and(
    isPublic,
    of && or(inArray(body, [...of.bodies]), inArray(records.organisationId, [...of.owners])),
    ...letters.map((some) => or(...spoken.map((column) => like(column, `%${some}%`)))),
  )
  // As SQLite gives them: of tens of thousands of rows, Drizzle takes longer to go through the columns than all the rest.
  return db.all<TrackedRow>(
    sql`select ${recordId} as recordId, ${rowKey} as rowKey, ${body} as body, ${kind} as kind, ${due} as due,
      ${within} as within, ${reportDate} as reportDate, ${scheme} as scheme, ${status} as status
      from ${recommendationRows} join ${records} on ${records.id} = ${recordId}
      ${letters.length > 0 ? sql`left join ${organisations} on ${organisations.id} = ${body}` : sql``}
      where ${wanted} order by ${recordId}, ${place}`,
  )
}

/** What tracked recommendations say, where their excerpt is read, and when it was published with these words: UTC, ISO. */
export function wordsOfRows(db: Reader, recordIds: readonly string[]) {
  return db
    .select({
      recordId: recommendationRows.recordId,
      rowKey: recommendationRows.rowKey,
      words: recommendationRows.words,
      slug: records.slug,
      publishedAt: sql<string>`coalesce(${editions.publishedAt}, ${editions.updatedAt})`,
    })
    .from(recommendationRows)
    .innerJoin(records, eq(records.id, recommendationRows.recordId))
    .innerJoin(editions, eq(editions.id, records.liveEditionId))
    .where(sql`${recommendationRows.recordId} in (select value from json_each(${JSON.stringify(recordIds)}))`)
    .all()
}

/** The ids of the bodies that published excerpts with recommendations name. */
export function bodiesRecommended(db: Reader): string[] {
  return db
    .select({ id: recommendationRows.body })
    .from(recommendationRows)
    .innerJoin(records, eq(records.id, recommendationRows.recordId))
    .where(and(isPublic, ne(recommendationRows.body, '')))
    .groupBy(recommendationRows.body)
    .all()
    .map(({ id }) => id)
}

/**
 * What was recorded last of every recommendation of which anything was, by record and then by key; `of`: only those of these
 * records.
 */
export function lastRecorded(db: Reader, of?: readonly string[]): Map<string, Map<string, TrackingDeed>> {
  const newest = db
    .select({ id: max(recommendationEvents.id) })
    .from(recommendationEvents)
    .where(of && inArray(recommendationEvents.recordId, [...of]))
    .groupBy(recommendationEvents.recordId, recommendationEvents.rowKey)
  const found = new Map<string, Map<string, TrackingDeed>>()
  const { recordId, rowKey, deed } = recommendationEvents
  for (const row of db
    .select({ recordId, rowKey, deed })
    .from(recommendationEvents)
    .where(inArray(recommendationEvents.id, newest))
    .all()) {
    found.set(
      row.recordId,
      (found.get(row.recordId) ?? new Map<string, TrackingDeed>()).set(row.rowKey, row.deed),
    )
  }
  return found
}

/** All that was recorded of a recommendation, in the order in which it was. */
export function entriesOfRow(
  db: Reader,
  { recordId, rowKey }: RowPlace,
): (TrackingEntry & { id: number; personId: string })[] {
  const { id, deed, at, words, link, personId } = recommendationEvents
  return db
    .select({ id, deed, at, words, link, personId })
    .from(recommendationEvents)
    .where(and(eq(recommendationEvents.recordId, recordId), eq(recommendationEvents.rowKey, rowKey)))
    .orderBy(asc(recommendationEvents.id))
    .all()
}

/** Gives the entry's number. */
export function addEntry(db: Reader, entry: RowPlace & TrackingEntry & { personId: string }): number {
  return Number(db.insert(recommendationEvents).values(entry).run().lastInsertRowid)
}

/** When something was last recorded of recommendations that readers learn of, by record and then by key. */
export function lastTold(db: Reader): Map<string, Map<string, string>> {
  const { recordId, rowKey, deed, at } = recommendationEvents
  const found = new Map<string, Map<string, string>>()
  for (const row of db
    .select({ recordId, rowKey, at: max(at) })
    .from(recommendationEvents)
    .where(ne(deed, 'returned'))
    .groupBy(recordId, rowKey)
    .all()) {
    const rows = found.get(row.recordId) ?? new Map<string, string>()
    if (row.at !== null) found.set(row.recordId, rows.set(row.rowKey, row.at))
  }
  return found
}

/** Notes that people are told of a recommendation's day. False when they were before. */
export function noteReminder(
  db: Reader,
  reminder: RowPlace & { due: string; reminder: Reminder; at: string },
): boolean {
  return db.insert(recommendationReminders).values(reminder).onConflictDoNothing().run().changes === 1
}
