import { and, asc, count, eq, isNull, lte } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { putInOutbox } from './journal.ts'
import { outbox } from './schema/schema.ts'

const none = { all: 0, dead: 0 }

export interface OutboxEntry {
  id: number
  topic: 'search'
  subject: string
  attempts: number
  lastError: string | null
}

/**
 * Takes the next entry that is due and keeps others from taking it until `until`; null when nothing is due. An entry
 * whose taker dies becomes due again by itself.
 */
export function takeFromOutbox(db: Reader, now: string, until: string): OutboxEntry | null {
  const due = db
    .select()
    .from(outbox)
    .where(and(isNull(outbox.deadAt), lte(outbox.availableAt, now)))
    .orderBy(asc(outbox.id))
    .limit(1)
    .get()
  if (!due) return null
  db.update(outbox).set({ availableAt: until }).where(eq(outbox.id, due.id)).run()
  return due
}

/** The subject of an entry that asks for an index built anew. */
export const everyRecord = '*'

/** Asks for the index outside the database to be built anew, once for all changes that wait. */
export function askForRebuild(db: Reader, at: string): void {
  db.delete(outbox)
    .where(and(eq(outbox.topic, 'search'), eq(outbox.subject, everyRecord)))
    .run()
  putInOutbox(db, 'search', everyRecord, at)
}

export function removeFromOutbox(db: Reader, id: number): void {
  db.delete(outbox).where(eq(outbox.id, id)).run()
}

/** Puts an entry back for later, or, when `deadAt` is given, aside for a person to look at. */
export function retryLater(
  db: Reader,
  id: number,
  change: { attempts: number; lastError: string; availableAt: string; deadAt: string | null },
): void {
  db.update(outbox).set(change).where(eq(outbox.id, id)).run()
}

/** How many entries wait, and how many were given up. */
export function outboxState(db: Reader): { waiting: number; dead: number } {
  const { all, dead } =
    db
      .select({ all: count(), dead: count(outbox.deadAt) })
      .from(outbox)
      .get() ?? none
  return { waiting: all - dead, dead }
}
