import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm'
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
 * Takes the next entries that are due and keeps others from taking them until `until`. Entries whose taker dies become
 * due again by themselves.
 */
export function takeFromOutbox(db: Reader, now: string, until: string, atMost: number): OutboxEntry[] {
  const due = db
    .select()
    .from(outbox)
    .where(and(isNull(outbox.deadAt), lte(outbox.availableAt, now)))
    .orderBy(asc(outbox.id))
    .limit(atMost)
    .all()
  const ids = due.map(({ id }) => id)
  keepFromOthers(db, ids, until)
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

export function removeFromOutbox(db: Reader, ids: readonly number[]): void {
  db.delete(outbox)
    .where(inArray(outbox.id, [...ids]))
    .run()
}

/** Keeps others from taking these entries until then: telling them takes longer than was thought. */
export function keepFromOthers(db: Reader, ids: readonly number[], until: string): void {
  db.update(outbox)
    .set({ availableAt: until })
    .where(inArray(outbox.id, [...ids]))
    .run()
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

/**
 * Whether something waits that could not be told, that came before `latest` and should have been told long since, or
 * that is about every record.
 */
export function outboxIsBehind(db: Reader, latest: string): boolean {
  const late = or(isNotNull(outbox.lastError), lte(outbox.createdAt, latest), eq(outbox.subject, everyRecord))
  const waiting = and(isNull(outbox.deadAt), late)
  return db.select({ id: outbox.id }).from(outbox).where(waiting).limit(1).get() !== undefined
}

/** The subjects that somebody has yet to be told of. */
export function waitingSubjects(db: Reader): Set<string> {
  const waiting = db.select({ subject: outbox.subject }).from(outbox).where(isNull(outbox.deadAt)).all()
  return new Set(waiting.map(({ subject }) => subject))
}

/** What was given up, newest first. */
export function deadEntries(
  db: Reader,
  atMost: number,
): Pick<typeof outbox.$inferSelect, 'id' | 'subject' | 'createdAt' | 'attempts' | 'lastError'>[] {
  const { id, subject, createdAt, attempts, lastError } = outbox
  return db
    .select({ id, subject, createdAt, attempts, lastError })
    .from(outbox)
    .where(isNotNull(outbox.deadAt))
    .orderBy(desc(outbox.id))
    .limit(atMost)
    .all()
}

/** Has what was given up tried again, as if it had not been tried: one entry, or all of them. Gives how many there were. */
export function retryDead(db: Reader, at: string, id?: number): number {
  const dead = isNotNull(outbox.deadAt)
  return db
    .update(outbox)
    .set({ deadAt: null, attempts: 0, availableAt: at })
    .where(id === undefined ? dead : and(dead, eq(outbox.id, id)))
    .run().changes
}

/** An entry that was given up; null when there is none such. */
export function deadEntry(db: Reader, id: number): { subject: string } | null {
  const dead = and(isNotNull(outbox.deadAt), eq(outbox.id, id))
  return db.select({ subject: outbox.subject }).from(outbox).where(dead).get() ?? null
}

export function dropDead(db: Reader, id: number): void {
  db.delete(outbox)
    .where(and(isNotNull(outbox.deadAt), eq(outbox.id, id)))
    .run()
}
