import { and, desc, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
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

/** The addresses of what readers can see, newest first. */
export function publishedSlugs(db: Reader, atMost: number): { kind: RecordKind; slug: string }[] {
  return db
    .select({ kind: records.kind, slug: records.slug })
    .from(records)
    .where(and(isNotNull(records.liveEditionId), isNull(records.withdrawal)))
    .orderBy(desc(records.createdAt))
    .limit(atMost)
    .all()
}
