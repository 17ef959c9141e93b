import { randomUUID } from 'node:crypto'
import { asc, eq, sql } from 'drizzle-orm'
import { noChanges, termsOf, type TermChange, type Terms } from '#app/domain/terms.ts'
import type { Database, Reader } from './connection.ts'
import { setInstalled } from './journal.ts'
import { prepared } from './prepared.ts'
import { installation, terms } from './schema/schema.ts'

const revisionKey = 'vocabularies.revision'

/** For a query that reads something else as well: the revision, at the cost of one look-up however many rows there are. */
export const termsRevision = sql<
  string | null
>`(SELECT value FROM installation WHERE key = ${sql.raw(`'${revisionKey}'`)})`

/**
 * What was read last, by revision. A revision is never used twice, not even by another database, so what is kept under
 * it is always true; a few, because a process may have several databases open.
 */
const kept = new Map<string, Terms>()
const mostKept = 8

/** Looks up the terms as they stand, whichever process changed them: some 10 microseconds while nobody does. */
export function watchTerms(db: Database): () => Terms {
  return () => termsIn(db)
}

/** The terms as they stand, also inside a transaction that changes them. */
export function termsIn(db: Reader): Terms {
  return termsAt(db, revisionNow(db).get()?.value ?? null)
}

const revisionNow = prepared((db) => {
  const { key, value } = installation
  return db.select({ value }).from(installation).where(eq(key, revisionKey)).prepare()
})

/** The terms of the revision that a query has read together with its rows; null while nobody has changed any. */
export function termsAt(db: Reader, revision: string | null): Terms {
  if (revision === null) return noChanges
  const known = kept.get(revision)
  if (known !== undefined) return known
  const read = termsOf(termChanges(db))
  if (kept.size >= mostKept) kept.clear()
  kept.set(revision, read)
  return read
}

function termChanges(db: Reader): TermChange[] {
  return db
    .select()
    .from(terms)
    .orderBy(asc(terms.addedAt), asc(terms.id))
    .all()
    .map(({ vocabulary, id, labelEn, labelCy, groupId, mergedInto, retiredAt }) => ({
      vocabulary,
      id,
      label: labelEn === null || labelCy === null ? null : { en: labelEn, cy: labelCy },
      group: groupId,
      mergedInto,
      retiredAt,
    }))
}

/** Keeps the change in place of what was there of the term; every process knows at its next look. */
export function putTermChange(db: Reader, change: TermChange, at: string): void {
  const { vocabulary, id, label, group, mergedInto, retiredAt } = change
  const values = {
    labelEn: label?.en ?? null,
    labelCy: label?.cy ?? null,
    groupId: group,
    mergedInto,
    retiredAt,
    updatedAt: at,
  }
  db.insert(terms)
    .values({ vocabulary, id, ...values, addedAt: at })
    .onConflictDoUpdate({ target: [terms.vocabulary, terms.id], set: values })
    .run()
  setInstalled(db, revisionKey, randomUUID())
}
