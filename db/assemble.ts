import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PortalRecord } from '#app/domain/record.ts'
import { contentAsReadNow } from '#app/domain/present-terms.ts'
import type { Terms } from '#app/domain/terms.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { colleaguesOfDrafts } from './draft-colleagues.ts'
import { authorsOfEarlierEditions } from './earlier-authors.ts'
import { prepared } from './prepared.ts'
import { editions, records } from './schema/schema.ts'
import { termsAt, termsRevision } from './vocabularies.ts'

type EditionRow = typeof editions.$inferSelect

/** The records of a condition with their live and draft editions, and everybody who writes or wrote them. */
export function assemble(db: Reader, where: SQL | undefined, order?: SQL, limit?: number): PortalRecord[] {
  let query = rowsOf(db).where(where).$dynamic()
  if (order) query = query.orderBy(order)
  if (limit !== undefined) query = query.limit(limit)
  return withEditions(db, query.all())
}

/** One record; null when there is none of this id. */
export function assembleOne(db: Reader, id: string): PortalRecord | null {
  return withEditions(db, oneRow(db).all({ id }))[0] ?? null
}

export const editionColumns = {
  id: editions.id,
  recordId: editions.recordId,
  number: editions.number,
  status: editions.status,
  lock: editions.lock,
  original: editions.original,
  content: editions.content,
  changeKind: editions.changeKind,
  changeNote: editions.changeNote,
  authors: editions.authors,
  reviewerId: editions.reviewerId,
  returned: editions.returned,
  submittedAt: editions.submittedAt,
  publishedAt: editions.publishedAt,
  updatedAt: editions.updatedAt,
}

/** Editions stay as they were written; from here on everybody has them as they are read now. */
export function asReadNow(row: EditionRow, kind: RecordKind | undefined, terms: Terms): EditionRow {
  return kind === undefined ? row : { ...row, content: contentAsReadNow(kind, row.content, terms) }
}

function rowsOf(db: Reader) {
  return db.select({ ...getTableColumns(records), revision: termsRevision }).from(records)
}

type RecordRow = ReturnType<ReturnType<typeof rowsOf>['all']>[number]

const oneRow = prepared((db) =>
  rowsOf(db)
    .where(eq(records.id, sql.placeholder('id')))
    .prepare(),
)

const editionRows = prepared((db) =>
  db
    .select(editionColumns)
    .from(editions)
    .where(sql`${editions.id} in (select value from json_each(${sql.placeholder('ids')}))`)
    .prepare(),
)

function withEditions(db: Reader, rows: readonly RecordRow[]): PortalRecord[] {
  const wanted = rows.flatMap((row) => [row.liveEditionId, row.draftEditionId]).filter((id) => id !== null)
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]))
  const terms = termsAt(db, rows[0]?.revision ?? null)
  const found = new Map<string, EditionRow>()
  for (const row of editionRows(db).all({ ids: JSON.stringify(wanted) })) {
    found.set(row.id, asReadNow(row, kinds.get(row.recordId), terms))
  }
  const drafts = rows.flatMap((row) => row.draftEditionId ?? [])
  const colleagues = colleaguesOfDrafts(db, drafts)
  const isRedrafted = (row: RecordRow) => row.liveEditionId !== null && row.draftEditionId !== null
  const redrafted = rows.filter(isRedrafted).map(({ id }) => id)
  const earlier = authorsOfEarlierEditions(db, redrafted)
  const edition = (id: string | null) => (id === null ? null : (found.get(id) ?? null))
  return rows.map(
    ({ liveEditionId, draftEditionId, copiedWriters, createdAt: _, revision: __, ...record }) => ({
      ...record,
      live: edition(liveEditionId),
      draft: edition(draftEditionId),
      colleagues: colleagues.get(draftEditionId ?? '') ?? [],
      earlierAuthors: [...copiedWriters, ...(earlier.get(record.id) ?? [])],
    }),
  )
}
