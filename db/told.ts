import { and, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { alertsTold, editions, records } from './schema/schema.ts'

/** What was recorded of a recommendation is known by its record, its key and a number; an edition by its own id. */
const recordId = sql<string>`coalesce(${editions.recordId},
  substr(${alertsTold.newsKey}, 1, instr(${alertsTold.newsKey}, '/') - 1))`

/** What alerts had to tell somebody, newest first, of records that readers can see. */
export function toldTo(
  db: Reader,
  personId: string,
  { size, skip }: { size: number; skip: number },
): { recordId: string; newsKey: string; at: string }[] {
  return visible(db, personId)
    .orderBy(desc(alertsTold.at), desc(alertsTold.newsKey))
    .limit(size)
    .offset(skip)
    .all()
}

export function countTold(db: Reader, personId: string): number {
  const all = visible(db, personId).as('told')
  return db.select({ n: count() }).from(all).get()?.n ?? 0
}

function visible(db: Reader, personId: string) {
  const { newsKey, at } = alertsTold
  return db
    .select({ recordId: sql<string>`${records.id}`.as('told_record'), newsKey, at })
    .from(alertsTold)
    .leftJoin(editions, eq(editions.id, newsKey))
    .innerJoin(records, eq(records.id, recordId))
    .where(
      and(eq(alertsTold.personId, personId), isNull(records.withdrawal), isNotNull(records.liveEditionId)),
    )
    .$dynamic()
}
