import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { editions, records } from './schema/schema.ts'

/** When each of these records was published first, by its id. */
export function firstPublished(db: Reader, ids: readonly string[]): Map<string, string> {
  const rows = db
    .select({ id: editions.recordId, at: sql<string>`min(${editions.publishedAt})` })
    .from(editions)
    .where(and(inArray(editions.recordId, [...ids]), isNotNull(editions.publishedAt)))
    .groupBy(editions.recordId)
    .all()
  return new Map(rows.map((row) => [row.id, row.at]))
}

export interface PublishedPage {
  /** The id that the page before ended with; '' for the first page. */
  after: string
  size: number
  kind?: RecordKind
  organisationId?: string
  /** An instant: only what was published since, first or anew. */
  since?: string
}

/** The ids of what readers can see, in their own order, which does not change between two pages. */
export function publishedIds(
  db: Reader,
  { after, size, kind, organisationId, since }: PublishedPage,
): string[] {
  const found = db
    .select({ id: records.id })
    .from(records)
    .innerJoin(editions, eq(editions.id, records.liveEditionId))
    .where(
      and(
        gt(records.id, after),
        isNull(records.withdrawal),
        kind && eq(records.kind, kind),
        organisationId === undefined ? undefined : eq(records.organisationId, organisationId),
        since === undefined ? undefined : gte(editions.publishedAt, since),
      ),
    )
    .orderBy(asc(records.id))
    .limit(size)
    .all()
  return found.map(({ id }) => id)
}
