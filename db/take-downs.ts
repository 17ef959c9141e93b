import { createHash } from 'node:crypto'
import { and, eq, isNull, lte } from 'drizzle-orm'
import type { TakeDownReason } from '#app/domain/take-down.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
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
  const at = and(eq(takeDowns.kind, kind), eq(takeDowns.addressHash, hashOf(slug)))
  return db.select({ id: takeDowns.recordId }).from(takeDowns).where(at).get() !== undefined
}

/** The id of what was imported from there and taken down since, so that it is not imported again; or null. */
export function takenDownFrom(db: Reader, source: string): string | null {
  const from = eq(takeDowns.sourceHash, hashOf(source))
  return db.select({ id: takeDowns.recordId }).from(takeDowns).where(from).get()?.id ?? null
}

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
