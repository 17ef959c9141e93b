import { createHash } from 'node:crypto'
import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import type { TakeDownReason } from '#app/domain/take-down.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { takeDowns } from './schema/schema.ts'

export interface NewTakeDown {
  recordId: string
  kind: RecordKind
  slug: string
  source: string | null
  at: string
  personId: string
  reason: TakeDownReason
  legalNote: string
}

/** Remembers that a record was taken down, without a word of it: of its address and its source only the hashes. */
export function insertTakeDown(db: Reader, { slug, source, ...takeDown }: NewTakeDown): void {
  db.insert(takeDowns)
    .values({
      ...takeDown,
      addressHash: hashOf(slug),
      sourceHash: source === null ? null : hashOf(source),
      cleanedAt: null,
    })
    .run()
}

/** Whether there was something at this address that was taken down: nothing else may ever have it. */
export function wasTakenDownAt(db: Reader, kind: RecordKind, slug: string): boolean {
  return byAddress(db).get({ kind, hash: hashOf(slug) }) !== undefined
}

const byAddress = prepared((db) =>
  db
    .select({ id: takeDowns.recordId })
    .from(takeDowns)
    .where(
      and(eq(takeDowns.kind, sql.placeholder('kind')), eq(takeDowns.addressHash, sql.placeholder('hash'))),
    )
    .prepare(),
)

/** The id of what was imported from there and taken down since, so that it is not imported again; or null. */
export function takenDownFrom(db: Reader, source: string): string | null {
  return bySource(db).get({ hash: hashOf(source) })?.id ?? null
}

const bySource = prepared((db) =>
  db
    .select({ id: takeDowns.recordId })
    .from(takeDowns)
    .where(eq(takeDowns.sourceHash, sql.placeholder('hash')))
    .prepare(),
)

/** Whether traces of something taken down may still be in the free space of the file. */
export function anyToClean(db: Reader): boolean {
  const unclean = isNull(takeDowns.cleanedAt)
  return db.select({ id: takeDowns.recordId }).from(takeDowns).where(unclean).limit(1).get() !== undefined
}

export function markCleaned(db: Reader, at: string, until: string): void {
  db.update(takeDowns)
    .set({ cleanedAt: at })
    .where(and(isNull(takeDowns.cleanedAt), lte(takeDowns.at, until)))
    .run()
}

/** Of words that are not to be kept: enough to know them again. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex')
}
