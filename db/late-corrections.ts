import { and, desc, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Holders } from '#app/domain/holders.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { holderLists, lateCorrections, records, withdrawnVoices } from './schema/schema.ts'
import { hashOf } from './take-downs.ts'

export interface NewCorrection {
  id: string
  recordId: string
  at: string
  personId: string
  /** The old address, and the source, where the words were in them; null otherwise. */
  slug: string | null
  source: string | null
}

/** Remembers that words were replaced everywhere, and none of them. */
export function insertLateCorrection(db: Reader, { slug, source, ...correction }: NewCorrection): void {
  db.insert(lateCorrections)
    .values({
      ...correction,
      addressHash: slug === null ? null : hashOf(slug),
      sourceHash: source === null ? null : hashOf(source),
      cleanedAt: null,
    })
    .run()
}

/** When words of a record were replaced everywhere, newest first. */
export function lateCorrectionsOf(db: Reader, recordId: string): string[] {
  return db
    .select({ at: lateCorrections.at })
    .from(lateCorrections)
    .where(eq(lateCorrections.recordId, recordId))
    .orderBy(desc(lateCorrections.at))
    .all()
    .map(({ at }) => at)
}

/** The record that had this address until the address itself was corrected; null when none did. */
export function correctedAt(db: Reader, kind: RecordKind, slug: string): string | null {
  const found = db
    .select({ id: lateCorrections.recordId })
    .from(lateCorrections)
    .innerJoin(records, eq(records.id, lateCorrections.recordId))
    .where(and(eq(records.kind, kind), eq(lateCorrections.addressHash, hashOf(slug))))
    .get()
  return found?.id ?? null
}

/** The record that was imported from there, before the words in its source went. */
export function correctedFrom(db: Reader, source: string): string | null {
  return bySource(db).get({ hash: hashOf(source) })?.id ?? null
}

const bySource = prepared((db) =>
  db
    .select({ id: lateCorrections.recordId })
    .from(lateCorrections)
    .where(eq(lateCorrections.sourceHash, sql.placeholder('hash')))
    .prepare(),
)

/** Whether traces of words that were corrected, or of a voice taken back, may still be in the free space of the file. */
export function anyWordsToClean(db: Reader): boolean {
  const corrected = db
    .select({ at: lateCorrections.at })
    .from(lateCorrections)
    .where(isNull(lateCorrections.cleanedAt))
  const voices = db
    .select({ at: withdrawnVoices.at })
    .from(withdrawnVoices)
    .where(isNull(withdrawnVoices.cleanedAt))
  return corrected.limit(1).get() !== undefined || voices.limit(1).get() !== undefined
}

export function markWordsCleaned(db: Reader, at: string, until: string): void {
  for (const table of [lateCorrections, withdrawnVoices]) {
    db.update(table)
      .set({ cleanedAt: at })
      .where(and(isNull(table.cleanedAt), lte(table.at, until)))
      .run()
  }
}

export function insertHolders(
  db: Reader,
  list: { id: string; recordId: string; at: string; holders: Holders },
): void {
  db.insert(holderLists).values(list).run()
}

/** The lists made of a record's holders, newest first. */
export function holderListsOf(db: Reader, recordId: string): { at: string; holders: Holders }[] {
  return db
    .select({ at: holderLists.at, holders: holderLists.holders })
    .from(holderLists)
    .where(eq(holderLists.recordId, recordId))
    .orderBy(desc(holderLists.at))
    .all()
}
