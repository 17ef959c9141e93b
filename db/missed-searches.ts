import { and, count, desc, eq, gte, lt, max, notInArray, sql, sum } from 'drizzle-orm'
import type { MissedOutcome, MissedSearch } from '#app/domain/missed-search.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { missedSearches } from './schema/schema.ts'

export interface Miss {
  day: string
  words: string
  language: Language
  outcome: MissedOutcome
}

/** Counts one more search for the words that day, up to `atMost`. False when they have not been counted that day yet. */
export function countAgain(db: Reader, miss: Miss, atMost: number): boolean {
  const { changes } = db
    .update(missedSearches)
    .set({ count: sql`min(${missedSearches.count} + 1, ${atMost})` })
    .where(
      and(
        eq(missedSearches.day, miss.day),
        eq(missedSearches.words, miss.words),
        eq(missedSearches.language, miss.language),
        eq(missedSearches.outcome, miss.outcome),
      ),
    )
    .run()
  return changes > 0
}

export function countFirst(db: Reader, miss: Miss): void {
  db.insert(missedSearches)
    .values({ ...miss, count: 1 })
    .run()
}

/** How many different words are counted for the day. */
export function wordsOnDay(db: Reader, day: string): number {
  const found = db.select({ words: count() }).from(missedSearches).where(eq(missedSearches.day, day)).get()
  return found?.words ?? 0
}

/**
 * Deletes what is older than `from`, and what is older than `rareFrom` and was counted fewer than `fewest` times in
 * all. Gives the number of rows.
 */
export function deleteMissed(
  db: Reader,
  { from, rareFrom, fewest }: { from: string; rareFrom: string; fewest: number },
): number {
  const old = db.delete(missedSearches).where(lt(missedSearches.day, from)).run()
  const frequent = db
    .select({ words: missedSearches.words })
    .from(missedSearches)
    .groupBy(missedSearches.words)
    .having(gte(sum(missedSearches.count), fewest))
  const rare = db
    .delete(missedSearches)
    .where(and(lt(missedSearches.day, rareFrom), notInArray(missedSearches.words, frequent)))
    .run()
  return old.changes + rare.changes
}

/** Words counted at least `fewest` times since `from`, the most frequent first. */
export function frequentlyMissed(
  db: Reader,
  { from, fewest, outcome, atMost }: { from: string; fewest: number; outcome: MissedOutcome; atMost: number },
): MissedSearch[] {
  const total = sql<number>`sum(${missedSearches.count})`.mapWith(Number)
  const lastDay = max(missedSearches.day)
  return db
    .select({
      words: missedSearches.words,
      language: missedSearches.language,
      outcome: missedSearches.outcome,
      count: total,
      lastDay: sql<string>`max(${missedSearches.day})`,
    })
    .from(missedSearches)
    .where(and(gte(missedSearches.day, from), eq(missedSearches.outcome, outcome)))
    .groupBy(missedSearches.words, missedSearches.language, missedSearches.outcome)
    .having(gte(total, fewest))
    .orderBy(desc(total), desc(lastDay), missedSearches.words)
    .limit(atMost)
    .all()
}
