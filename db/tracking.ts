import { and, asc, eq, inArray, isNotNull, isNull, max, ne, or, sql } from 'drizzle-orm'
import type { Excerpt } from '#app/domain/excerpt.ts'
import type { Reminder, TrackingDeed, TrackingEntry } from '#app/domain/tracking.ts'
import type { Reader } from './connection.ts'
import { caseAgainst } from './organisation-records.ts'
import { editions, recommendationEvents, recommendationReminders, records } from './schema/schema.ts'

/** Which recommendation: that of a record with this key. */
export interface RowPlace {
  recordId: string
  rowKey: string
}

/** A published excerpt with no more of its words than its recommendations need. */
export interface TrackedCase {
  recordId: string
  ownerId: string
  slug: string
  /** With these words. UTC, ISO. */
  publishedAt: string
  content: Pick<
    Excerpt,
    'title' | 'scheme' | 'caseAgainst' | 'anonymousBody' | 'reportDate' | 'recommendations'
  >
}

/**
 * The published excerpts with recommendations, as their editions were written; `of`: only those that name one of these
 * bodies, or are by one of these owners.
 */
export function trackedCases(
  db: Reader,
  of?: { bodies: readonly string[]; owners: readonly string[] },
): TrackedCase[] {
  const isOf =
    of === undefined
      ? undefined
      : or(inArray(caseAgainst, [...of.bodies]), inArray(records.organisationId, [...of.owners]))
  // No whole edition is read: there may be tens of thousands.
  const from = (key: keyof TrackedCase['content']) =>
    sql`${sql.raw(`'${key}'`)}, json_extract(${editions.content}, ${sql.raw(`'$.${key}'`)})`
  const words = sql<string>`json_object(${from('title')}, ${from('scheme')}, ${from('caseAgainst')},
    ${from('anonymousBody')}, ${from('reportDate')}, ${from('recommendations')})`
  return db
    .select({
      recordId: records.id,
      ownerId: records.organisationId,
      slug: records.slug,
      publishedAt: sql<string>`coalesce(${editions.publishedAt}, ${editions.updatedAt})`,
      words,
    })
    .from(records)
    .innerJoin(editions, eq(editions.id, records.liveEditionId))
    .where(
      and(
        eq(records.kind, 'excerpt'),
        isNotNull(records.liveEditionId),
        isNull(records.withdrawal),
        sql`json_array_length(${editions.content}, '$.recommendations') > 0`,
        isOf,
      ),
    )
    .all()
    .map(({ words: json, ...row }) => ({ ...row, content: JSON.parse(json) as TrackedCase['content'] }))
}

/** The ids of the bodies that published excerpts with recommendations name. */
export function bodiesRecommended(db: Reader): string[] {
  return db
    .select({ id: caseAgainst })
    .from(records)
    .innerJoin(editions, eq(editions.id, records.liveEditionId))
    .where(
      and(
        eq(records.kind, 'excerpt'),
        isNull(records.withdrawal),
        sql`json_array_length(${editions.content}, '$.recommendations') > 0`,
        sql`${caseAgainst} <> ''`,
      ),
    )
    .groupBy(caseAgainst)
    .all()
    .flatMap(({ id }) => id ?? [])
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
): (TrackingEntry & { personId: string })[] {
  const { deed, at, words, link, personId } = recommendationEvents
  return db
    .select({ deed, at, words, link, personId })
    .from(recommendationEvents)
    .where(and(eq(recommendationEvents.recordId, recordId), eq(recommendationEvents.rowKey, rowKey)))
    .orderBy(asc(recommendationEvents.id))
    .all()
}

export function addEntry(db: Reader, entry: RowPlace & TrackingEntry & { personId: string }): void {
  db.insert(recommendationEvents).values(entry).run()
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
