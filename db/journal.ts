import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { TimelineEntry, TimelineEvent } from '#app/domain/timeline.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { installation, outbox, people, timeline } from './schema/schema.ts'

export function addToTimeline(
  db: Reader,
  entry: { recordId: string; at: string; actorId: string; event: TimelineEvent; note?: string },
): void {
  append(db).run({ note: '', ...entry })
}

const append = prepared((db) =>
  db
    .insert(timeline)
    .values({
      recordId: sql.placeholder('recordId'),
      at: sql.placeholder('at'),
      actorId: sql.placeholder('actorId'),
      event: sql.placeholder('event'),
      note: sql.placeholder('note'),
    })
    .prepare(),
)

/** A record's history, newest first. */
export function timelineOf(db: Reader, recordId: string): TimelineEntry[] {
  return db
    .select({
      at: timeline.at,
      actorName: sql<string>`coalesce(${people.name}, '')`,
      event: timeline.event,
      note: timeline.note,
    })
    .from(timeline)
    .leftJoin(people, eq(people.id, timeline.actorId))
    .where(eq(timeline.recordId, recordId))
    .orderBy(desc(timeline.id))
    .all()
}

/** When one of these events last happened to each of these records, by the record's id. */
export function lastEventAt(
  db: Reader,
  recordIds: readonly string[],
  events: readonly TimelineEvent[],
): Map<string, string> {
  const found = new Map<string, string>()
  // SQLite takes a bounded number of parameters in one statement.
  for (let i = 0; i < recordIds.length; i += 500) {
    const rows = db
      .select({ recordId: timeline.recordId, at: sql<string>`max(${timeline.at})` })
      .from(timeline)
      .where(
        and(inArray(timeline.recordId, recordIds.slice(i, i + 500)), inArray(timeline.event, [...events])),
      )
      .groupBy(timeline.recordId)
      .all()
    for (const row of rows) found.set(row.recordId, row.at)
  }
  return found
}

/** Asks for something to be told after commit; the outbox worker keeps at it until it is done. */
export function putInOutbox(db: Reader, topic: 'search', subject: string, at: string): void {
  db.insert(outbox).values({ topic, subject, createdAt: at, availableAt: at, attempts: 0 }).run()
}

export function installed(db: Reader, key: string): string | null {
  return db.select().from(installation).where(eq(installation.key, key)).get()?.value ?? null
}

export function setInstalled(db: Reader, key: string, value: string): void {
  db.insert(installation)
    .values({ key, value })
    .onConflictDoUpdate({ target: installation.key, set: { value } })
    .run()
}
