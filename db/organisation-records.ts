import { and, count, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { editions, memberships, records } from './schema/schema.ts'

/** The body that the excerpt in an edition names. */
export const caseAgainst = sql<string | null>`json_extract(${editions.content}, '$.caseAgainst')`

/** How many people have a role in each of these organisations, and how many records it published, by its id. */
export function countsOf(
  db: Reader,
  ids: readonly string[],
): Map<string, { people: number; published: number }> {
  const among = sql`(select value from json_each(${JSON.stringify(ids)}))`
  const people = db
    .select({
      id: memberships.organisationId,
      n: sql<number>`count(distinct ${memberships.personId})`,
    })
    .from(memberships)
    .where(sql`${memberships.organisationId} in ${among}`)
    .groupBy(memberships.organisationId)
    .all()
  const published = db
    .select({ id: records.organisationId, n: count() })
    .from(records)
    .where(
      and(
        sql`${records.organisationId} in ${among}`,
        isNotNull(records.liveEditionId),
        isNull(records.withdrawal),
      ),
    )
    .groupBy(records.organisationId)
    .all()
  const found = new Map(ids.map((id) => [id, { people: 0, published: 0 }]))
  for (const { id, n } of people) found.set(id, { people: n, published: 0 })
  for (const { id, n } of published) found.set(id, { people: found.get(id)?.people ?? 0, published: n })
  return found
}

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
