import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type {
  Attribution,
  Content,
  Edition,
  PortalRecord,
  ReturnReason,
  Withdrawal,
} from '#app/domain/record.ts'
import type { ChangeKind, Language, RecordKind, Status } from '#app/domain/vocabulary.ts'
import { inReviewQueue } from '#app/domain/workflow.ts'
import { asReadNow, assemble, assembleOne, editionColumns } from './assemble.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { editions, records, renderings } from './schema/schema.ts'
import { correctedFrom } from './late-corrections.ts'
import { takenDownFrom } from './take-downs.ts'
import { termsAt, termsRevision } from './vocabularies.ts'

/** The record with its live and draft editions, or null. */
export function findRecord(db: Reader, id: string): PortalRecord | null {
  return assembleOne(db, id)
}

export function findRecordAt(db: Reader, kind: RecordKind, slug: string): PortalRecord | null {
  return assemble(db, and(eq(records.kind, kind), eq(records.slug, slug)))[0] ?? null
}

export function findRecordFrom(db: Reader, source: string): PortalRecord | null {
  return assemble(db, eq(records.source, source))[0] ?? null
}

/**
 * Only the id of the record that came from there, for those who ask thousands of times; null when none did. What was
 * taken down is known as well, so that importing it again does not bring it back.
 */
export function recordIdFrom(db: Reader, source: string): string | null {
  return bySource(db).get({ source })?.id ?? takenDownFrom(db, source) ?? correctedFrom(db, source)
}

const bySource = prepared((db) =>
  db
    .select({ id: records.id })
    .from(records)
    .where(eq(records.source, sql.placeholder('source')))
    .prepare(),
)

/** The records of these ids, in the order asked for; unknown ids are left out. */
export function findRecords(db: Reader, ids: readonly string[]): PortalRecord[] {
  if (ids.length === 0) return []
  const found = new Map(assemble(db, inArray(records.id, [...ids])).map((record) => [record.id, record]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Everything readers can see, `size` at a time, after the id given: for building the search index. */
export function publishedAfter(db: Reader, afterId: string, size: number): PortalRecord[] {
  return assemble(
    db,
    and(sql`${records.id} > ${afterId}`, isNotNull(records.liveEditionId), isNull(records.withdrawal)),
    asc(records.id),
    size,
  )
}

/** Every published record's id and version, for comparing with the search index. */
export function publishedVersions(db: Reader): { id: string; version: number }[] {
  return db
    .select({ id: records.id, version: records.version })
    .from(records)
    .where(and(isNotNull(records.liveEditionId), isNull(records.withdrawal)))
    .all()
}

/** What an organisation's people are working on or have published, last touched first. */
export function recordsOfOrganisations(db: Reader, organisationIds: readonly string[]): PortalRecord[] {
  if (organisationIds.length === 0) return []
  const list = assemble(db, inArray(records.organisationId, [...organisationIds]))
  const touched = (record: PortalRecord) => (record.draft ?? record.live)?.updatedAt ?? ''
  return list.sort((a, b) => touched(b).localeCompare(touched(a)))
}

/** What was sent and is neither returned nor published yet, longest waiting first. */
export function recordsInReview(db: Reader): PortalRecord[] {
  // Written out, not bound: only then does SQLite see that its index on just these statuses is enough.
  const statuses = sql.raw(inReviewQueue.map((status) => `'${status}'`).join(', '))
  const waiting = db
    .select({ id: editions.recordId })
    .from(editions)
    .where(sql`${editions.status} in (${statuses})`)
    .orderBy(asc(editions.submittedAt))
    .all()
  return findRecords(
    db,
    waiting.map((row) => row.id),
  )
}

/** The addresses in use that begin with these characters, for finding one that is free. */
export function slugsFrom(db: Reader, kind: RecordKind, beginning: string): Set<string> {
  // '~' sorts after every character an address has.
  const rows = slugsBetween(db).all({ kind, from: beginning, to: `${beginning}~` })
  return new Set(rows.map((row) => row.slug))
}

const slugsBetween = prepared((db) => {
  const { kind, slug } = records
  const [from, to] = [sql.placeholder('from'), sql.placeholder('to')]
  return db
    .select({ slug })
    .from(records)
    .where(and(eq(kind, sql.placeholder('kind')), gte(slug, from), lt(slug, to)))
    .prepare()
})

export interface NewRecord {
  id: string
  kind: RecordKind
  slug: string
  organisationId: string
  createdBy: string
  createdAt: string
  demonstration: boolean
  source: string | null
  attribution: Attribution | null
  copiedWriters: string[]
}

export function insertRecord(db: Reader, record: NewRecord): void {
  db.insert(records)
    .values({ ...record, version: 0 })
    .run()
}

export function insertEdition<K extends RecordKind>(db: Reader, edition: Edition<K>): void {
  db.insert(editions).values(edition).run()
}

/** Points the record at its editions; every change of what readers see raises the version. */
export function updateRecord(
  db: Reader,
  id: string,
  change: Partial<{
    slug: string
    liveEditionId: string | null
    draftEditionId: string | null
    withdrawal: Withdrawal | null
    version: number
  }>,
): void {
  db.update(records).set(change).where(eq(records.id, id)).run()
}

/** Forgets where the record was imported from. */
export function forgetSource(db: Reader, id: string): void {
  db.update(records).set({ source: null }).where(eq(records.id, id)).run()
}

export interface EditionChange {
  status?: Status
  content?: Content
  original?: Language
  changeKind?: ChangeKind
  changeNote?: string
  authors?: string[]
  reviewerId?: string | null
  returned?: ReturnReason[]
  submittedAt?: string | null
  publishedAt?: string | null
  updatedAt: string
}

/** Changes the edition if its lock is still the one given, and raises the lock. False when somebody was faster. */
export function updateEdition(db: Reader, id: string, lock: number, change: EditionChange): boolean {
  const result = db
    .update(editions)
    .set({ ...change, lock: lock + 1 })
    .where(and(eq(editions.id, id), eq(editions.lock, lock)))
    .run()
  return result.changes === 1
}

export function findEdition(db: Reader, recordId: string, number: number): Edition | null {
  const row = db
    .select({ edition: editionColumns, kind: records.kind, revision: termsRevision })
    .from(editions)
    .innerJoin(records, eq(records.id, editions.recordId))
    .where(and(eq(editions.recordId, recordId), eq(editions.number, number)))
    .get()
  return row ? asReadNow(row.edition, row.kind, termsAt(db, row.revision)) : null
}

/** All editions of a record, newest first, without their words. */
export function editionsOf(db: Reader, recordId: string): Omit<Edition, 'content'>[] {
  const { content: _, ...columns } = editionColumns
  return db
    .select(columns)
    .from(editions)
    .where(eq(editions.recordId, recordId))
    .orderBy(desc(editions.number))
    .all()
}

export function lastEditionNumber(db: Reader, recordId: string): number {
  return (
    db
      .select({ n: sql<number>`max(${editions.number})` })
      .from(editions)
      .where(eq(editions.recordId, recordId))
      .get()?.n ?? 0
  )
}

/** The rendered Markdown of an edition, by field and language ('problem.en'). */
export function renderingsOf(db: Reader, editionId: string): Map<string, string> {
  const rows = db.select().from(renderings).where(eq(renderings.editionId, editionId)).all()
  return new Map(rows.map((row) => [row.field, row.html]))
}

export function replaceRenderings(
  db: Reader,
  editionId: string,
  rendererVersion: number,
  html: ReadonlyMap<string, string>,
): void {
  db.delete(renderings).where(eq(renderings.editionId, editionId)).run()
  const rows = [...html].map(([field, text]) => ({ editionId, field, html: text, rendererVersion }))
  if (rows.length > 0) db.insert(renderings).values(rows).run()
}
