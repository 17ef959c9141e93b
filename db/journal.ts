import { createHash } from 'node:crypto'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { AuditedDeed } from '#app/domain/audited-deed.ts'
import type { TimelineEntry, TimelineEvent } from '#app/domain/timeline.ts'
import type { Reader } from './connection.ts'
import { auditLog, installation, outbox, people, timeline } from './schema/schema.ts'

/** One line of the audit log: ids only, never secrets or anybody's words. */
export interface Deed {
  at: string
  actorId: string | null
  deed: AuditedDeed
  subject: string
  requestId: string
}

/** Appends to the audit log, chained to the entry before it. Call inside the transaction of the deed itself. */
export function audit(db: Reader, entry: Deed): void {
  const last = db.select({ hash: auditLog.hash }).from(auditLog).orderBy(desc(auditLog.id)).limit(1).get()
  const previousHash = last?.hash ?? ''
  db.insert(auditLog)
    .values({ ...entry, previousHash, hash: hashOf(previousHash, entry) })
    .run()
}

/** The id of the first audit entry whose hash does not follow from the one before, or null when the chain is whole. */
export function firstBrokenAuditEntry(db: Reader): number | null {
  let previousHash = ''
  for (const row of db.select().from(auditLog).orderBy(auditLog.id).all()) {
    if (row.previousHash !== previousHash || row.hash !== hashOf(previousHash, row)) return row.id
    previousHash = row.hash
  }
  return null
}

/** What is chained of an entry as it stands; older ones may name deeds that this portal does not know. */
type Link = Omit<Deed, 'deed'> & { deed: string }

function hashOf(previousHash: string, { at, actorId, deed, subject, requestId }: Link): string {
  const line = JSON.stringify([previousHash, at, actorId, deed, subject, requestId])
  return createHash('sha256').update(line).digest('hex')
}

export function addToTimeline(
  db: Reader,
  entry: { recordId: string; at: string; actorId: string; event: TimelineEvent; note?: string },
): void {
  db.insert(timeline)
    .values({ note: '', ...entry })
    .run()
}

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
