import { and, eq, sql } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { editions, records } from './schema/schema.ts'

/** Ids of the casebooks whose published edition has this record among its entries. */
export function casebooksHolding(db: Reader, recordId: string): string[] {
  const rows = db
    .select({ id: records.id })
    .from(records)
    .innerJoin(editions, eq(editions.id, records.liveEditionId))
    .where(
      and(eq(records.kind, 'casebook'), sql`instr(${editions.content}, ${`"recordId":"${recordId}"`}) > 0`),
    )
    .all()
  return rows.map((row) => row.id)
}
