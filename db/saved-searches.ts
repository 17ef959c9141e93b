import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import type { LastMailState } from '#app/domain/mail.ts'
import type { Reader } from './connection.ts'
import { mails, savedSearches } from './schema/schema.ts'

/** `query` is JSON, read and written by app/use-cases/alerts/kept-query.ts. */
export type StoredSearch = typeof savedSearches.$inferSelect

export function insertSavedSearch(
  db: Reader,
  search: Omit<StoredSearch, 'lastMailId' | 'lastMailAt' | 'lastMailState' | 'version' | 'paused'>,
): void {
  db.insert(savedSearches)
    .values({ ...search, version: 1, paused: false })
    .run()
}

export function countSavedSearches(db: Reader, personId: string): number {
  const theirs = eq(savedSearches.personId, personId)
  return db.select({ n: count() }).from(savedSearches).where(theirs).get()?.n ?? 0
}

/** Those searches and followed things, by name, each with what became of the last mail about it; null when there was none, or it is not known. */
export function savedSearchesOf(
  db: Reader,
  personId: string,
): (StoredSearch & { mailState: LastMailState | null })[] {
  return db
    .select({ search: savedSearches, mailState: mails.state })
    .from(savedSearches)
    .leftJoin(mails, eq(mails.id, savedSearches.lastMailId))
    .where(eq(savedSearches.personId, personId))
    .orderBy(sql`${savedSearches.name} collate nocase`, asc(savedSearches.id))
    .all()
    .map(({ search, mailState }) => ({ ...search, mailState: mailState ?? search.lastMailState }))
}

/** Null for one that is not this person's. */
export function savedSearchOf(db: Reader, personId: string, id: string): StoredSearch | null {
  return db.select().from(savedSearches).where(ownOne(personId, id)).get() ?? null
}

/** All searches that are to be told of, by everybody. */
export function activeSearches(db: Reader): Pick<StoredSearch, 'id' | 'query'>[] {
  const { id, query, follows, paused } = savedSearches
  return db
    .select({ id, query })
    .from(savedSearches)
    .where(and(eq(paused, false), isNull(follows)))
    .all()
}

/** Who is to be told of this followed thing. */
export function activeFollowers(db: Reader, follows: string): StoredSearch[] {
  const active = and(eq(savedSearches.follows, follows), eq(savedSearches.paused, false))
  return db.select().from(savedSearches).where(active).all()
}

/** How somebody follows it; null when they do not. */
export function followOf(db: Reader, personId: string, follows: string): StoredSearch | null {
  const theirs = and(eq(savedSearches.personId, personId), eq(savedSearches.follows, follows))
  return db.select().from(savedSearches).where(theirs).get() ?? null
}

/** One that is still there and not paused; null otherwise. */
export function activeSearch(db: Reader, id: string): StoredSearch | null {
  const active = and(eq(savedSearches.id, id), eq(savedSearches.paused, false))
  return db.select().from(savedSearches).where(active).get() ?? null
}

/** False when it was changed since that version. */
export function updateSavedSearch(
  db: Reader,
  { id, version }: { id: string; version: number },
  change: Partial<Pick<StoredSearch, 'name' | 'query' | 'alerts'>>,
): boolean {
  return (
    db
      .update(savedSearches)
      .set({ ...change, version: version + 1 })
      .where(and(eq(savedSearches.id, id), eq(savedSearches.version, version)))
      .run().changes === 1
  )
}

/** False when there is no such search of this person. */
export function setPaused(db: Reader, personId: string, id: string, paused: boolean): boolean {
  return db.update(savedSearches).set({ paused }).where(ownOne(personId, id)).run().changes === 1
}

export function pauseAll(db: Reader, personId: string): void {
  db.update(savedSearches).set({ paused: true }).where(eq(savedSearches.personId, personId)).run()
}

/** What was found for it goes with it. False when there is no such search of this person. */
export function deleteSavedSearch(db: Reader, personId: string, id: string): boolean {
  return db.delete(savedSearches).where(ownOne(personId, id)).run().changes === 1
}

export function noteAlertMail(db: Reader, searchId: string, mail: { id: string; at: string }): void {
  db.update(savedSearches)
    .set({ lastMailId: mail.id, lastMailAt: mail.at, lastMailState: null })
    .where(eq(savedSearches.id, searchId))
    .run()
}

function ownOne(personId: string, id: string) {
  return and(eq(savedSearches.id, id), eq(savedSearches.personId, personId))
}
