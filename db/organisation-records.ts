import { and, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { editions, records } from './schema/schema.ts'

/** The body that the excerpt in an edition names. */
export const caseAgainst = sql<string | null>`json_extract(${editions.content}, '$.caseAgainst')`

/** The ids of what readers can see by or about an organisation. */
export function publishedOf(db: Reader, organisationId: string): string[] {
  return db
    .select({ id: records.id })
    .from(records)
    .innerJoin(editions, eq(editions.id, records.liveEditionId))
    .where(
      and(
        isNotNull(records.liveEditionId),
        isNull(records.withdrawal),
        or(
          eq(records.organisationId, organisationId),
          and(eq(records.kind, 'excerpt'), eq(caseAgainst, organisationId)),
        ),
      ),
    )
    .all()
    .map(({ id }) => id)
}
