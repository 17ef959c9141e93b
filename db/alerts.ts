import { and, asc, count, desc, eq, gte, inArray, isNotNull, like, lt, lte, or, sql } from 'drizzle-orm'
import type { NewsKind } from '#app/domain/saved-search.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { alertMatches, alertNews, alertsTold, editions, mails, savedSearches } from './schema/schema.ts'

export type News = typeof alertNews.$inferSelect
export type Match = typeof alertMatches.$inferSelect

export function insertNews(db: Reader, news: Omit<News, 'id'>): void {
  db.insert(alertNews).values(news).run()
}

/** The oldest that nobody has looked at. */
export function oldestNews(db: Reader, atMost: number): News[] {
  return db.select().from(alertNews).orderBy(asc(alertNews.id)).limit(atMost).all()
}

/** The ids of those that are still there. */
export function newsLeft(db: Reader, ids: readonly number[]): Set<number> {
  const { id } = alertNews
  const left = db
    .select({ id })
    .from(alertNews)
    .where(inArray(id, [...ids]))
    .all()
  return new Set(left.map(({ id }) => id))
}

export function takeNews(db: Reader, ids: readonly number[]): void {
  db.delete(alertNews)
    .where(inArray(alertNews.id, [...ids]))
    .run()
}

export interface PastNews {
  recordId: string
  kind: NewsKind
  at: string
}

/** Editions since then that were worth telling, newest first, whatever became of their records; of one record alone, if asked. */
export function pastNews(db: Reader, since: string, atMost: number, ofRecord?: string): PastNews[] {
  const { recordId, publishedAt, changeKind, number } = editions
  const isFirst = sql<number>`${number} = (select min(e.number) from editions e
    where e.record_id = ${recordId} and e.published_at is not null)`
  return db
    .select({ recordId, at: publishedAt, isFirst })
    .from(editions)
    .where(
      and(
        isNotNull(publishedAt),
        gte(publishedAt, since),
        or(eq(changeKind, 'major'), sql`${isFirst}`),
        ofRecord === undefined ? undefined : eq(recordId, ofRecord),
      ),
    )
    .orderBy(desc(publishedAt))
    .limit(atMost)
    .all()
    .map((row) => ({ recordId: row.recordId, kind: row.isFirst ? 'new' : 'changed', at: row.at ?? '' }))
}

/** What is noted already stays as it is. */
export function insertMatch(db: Reader, match: Match): void {
  insertion(db).run({ ...match })
}

const insertion = prepared((db) => {
  const given = {
    searchId: sql.placeholder('searchId'),
    newsKey: sql.placeholder('newsKey'),
    personId: sql.placeholder('personId'),
    recordId: sql.placeholder('recordId'),
    rowKey: sql.placeholder('rowKey'),
    kind: sql.placeholder('kind'),
    foundAt: sql.placeholder('foundAt'),
    dueAt: sql.placeholder('dueAt'),
  }
  return db.insert(alertMatches).values(given).onConflictDoNothing().prepare()
})

/** Everybody for whom something is due. */
export function peopleDue(db: Reader, now: string): string[] {
  return db
    .select({ personId: alertMatches.personId })
    .from(alertMatches)
    .where(lte(alertMatches.dueAt, now))
    .groupBy(alertMatches.personId)
    .all()
    .map(({ personId }) => personId)
}

/** What is due for one person, with the names of their searches, in the order in which it was found; null for what is followed by itself. */
export function takeDueMatches(
  db: Reader,
  personId: string,
  now: string,
): (Match & { search: string | null })[] {
  const due = and(eq(alertMatches.personId, personId), lte(alertMatches.dueAt, now))
  const found = db
    .select({ match: alertMatches, name: savedSearches.name, follows: savedSearches.follows })
    .from(alertMatches)
    .innerJoin(savedSearches, eq(savedSearches.id, alertMatches.searchId))
    .where(due)
    .orderBy(asc(alertMatches.foundAt), asc(alertMatches.newsKey), asc(savedSearches.name))
    .all()
  db.delete(alertMatches).where(due).run()
  return found.map(({ match, name, follows }) => ({ ...match, search: follows === null ? name : null }))
}

/** How much waits for each of these people's searches. */
export function waitingMatches(db: Reader, personId: string): Map<string, number> {
  const rows = db
    .select({ searchId: alertMatches.searchId, n: count() })
    .from(alertMatches)
    .where(eq(alertMatches.personId, personId))
    .groupBy(alertMatches.searchId)
    .all()
  return new Map(rows.map(({ searchId, n }) => [searchId, n]))
}

export function postponeMatches(db: Reader, searchId: string, dueAt: string): void {
  db.update(alertMatches).set({ dueAt }).where(eq(alertMatches.searchId, searchId)).run()
}

/** What waits for a meeting of these people: each of their searches, with when the things were found that wait for it. */
export function waitingForMeetings(
  db: Reader,
  personIds: readonly string[],
): { search: typeof savedSearches.$inferSelect; foundAt: string }[] {
  return db
    .select({ search: savedSearches, foundAt: alertMatches.foundAt })
    .from(alertMatches)
    .innerJoin(savedSearches, eq(savedSearches.id, alertMatches.searchId))
    .where(and(inArray(alertMatches.personId, [...personIds]), like(savedSearches.alerts, 'meeting%')))
    .groupBy(alertMatches.searchId, alertMatches.foundAt)
    .all()
}

export function setDue(
  db: Reader,
  { searchId, foundAt }: Pick<Match, 'searchId' | 'foundAt'>,
  dueAt: string,
): void {
  db.update(alertMatches)
    .set({ dueAt })
    .where(and(eq(alertMatches.searchId, searchId), eq(alertMatches.foundAt, foundAt)))
    .run()
}

export function dropMatches(db: Reader, searchId: string): void {
  db.delete(alertMatches).where(eq(alertMatches.searchId, searchId)).run()
}

/** Everything that somebody was still to be told, also what is in the queue already. */
export function dropAllAlerts(db: Reader, personId: string): void {
  db.delete(alertMatches).where(eq(alertMatches.personId, personId)).run()
  db.delete(mails)
    .where(and(eq(mails.personId, personId), eq(mails.kind, 'alert'), eq(mails.state, 'waiting')))
    .run()
}

/** True the first time: from then on this person was told of it. */
export function tellOnce(db: Reader, told: { personId: string; newsKey: string; at: string }): boolean {
  return db.insert(alertsTold).values(told).onConflictDoNothing().run().changes === 1
}

/** Gives how many there were. */
export function forgetTold(db: Reader, before: string): number {
  return db.delete(alertsTold).where(lt(alertsTold.at, before)).run().changes
}
