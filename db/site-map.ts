import { and, desc, eq, isNotNull, isNull, notInArray } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { editions, pulledRecords, recommendationRows, records } from './schema/schema.ts'

/** What readers can see and is at home here: a copy of another portal's is to be found there. */
function shownAndOwn(db: Reader) {
  const pulled = db.select({ id: pulledRecords.recordId }).from(pulledRecords)
  return and(isNotNull(records.liveEditionId), isNull(records.withdrawal), notInArray(records.id, pulled))
}

/** Every such record, newest first, and when its words were published. */
export function recordsToFind(db: Reader): { kind: RecordKind; slug: string; publishedAt: string | null }[] {
  return db
    .select({ kind: records.kind, slug: records.slug, publishedAt: editions.publishedAt })
    .from(records)
    .innerJoin(editions, eq(editions.id, records.liveEditionId))
    .where(shownAndOwn(db))
    .orderBy(desc(records.createdAt), desc(records.id))
    .all()
}

/** Every recommendation of such records. */
export function recommendationsToFind(db: Reader): { recordId: string; rowKey: string }[] {
  const { recordId, rowKey } = recommendationRows
  return db
    .select({ recordId, rowKey })
    .from(recommendationRows)
    .innerJoin(records, eq(records.id, recordId))
    .where(shownAndOwn(db))
    .orderBy(desc(records.createdAt), desc(records.id), recommendationRows.place)
    .all()
}
