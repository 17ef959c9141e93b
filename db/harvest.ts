import { and, asc, eq, gt, gte, isNotNull, lte, min, or, sql } from 'drizzle-orm'
import type { HarvestPlace, HarvestSet, HarvestSpan } from '#app/domain/harvest.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { organisations, records } from './schema/schema.ts'

/** Remembers when what readers can see of a record changed, its withdrawal included. What none ever saw is left alone. */
export function markChanged(db: Reader, recordId: string, at: string): void {
  change(db).run({ recordId, at })
}

const change = prepared((db) => {
  const wasSeen = or(isNotNull(records.liveEditionId), isNotNull(records.changedAt))
  return db
    .update(records)
    .set({ changedAt: sql`${sql.placeholder('at')}` })
    .where(and(eq(records.id, sql.placeholder('recordId')), wasSeen))
    .prepare()
})

export interface Changed {
  id: string
  /** When it changed last. */
  at: string
}

/** Some of the records that readers saw once, in the order in which they changed last, those that are gone among them. */
export function changedRecords(
  db: Reader,
  { from, until, set }: HarvestSpan,
  after: HarvestPlace | null,
  size: number,
): Changed[] {
  const { id, changedAt } = records
  return db
    .select({ id, at: changedAt })
    .from(records)
    .where(
      and(
        isNotNull(changedAt),
        ofSet(set),
        from === null ? undefined : gte(changedAt, secondOf(from)),
        // '~' comes after every fraction of that second.
        until === null ? undefined : lte(changedAt, `${secondOf(until)}~`),
        after === null
          ? undefined
          : or(gt(changedAt, after.at), and(eq(changedAt, after.at), gt(id, after.id))),
      ),
    )
    .orderBy(asc(changedAt), asc(id))
    .limit(size)
    .all()
    .flatMap(({ id, at }) => (at === null ? [] : [{ id, at }]))
}

/** One of them; null of what no reader ever saw. */
export function changedRecord(db: Reader, recordId: string): Changed | null {
  const { id, changedAt } = records
  const found = db.select({ id, at: changedAt }).from(records).where(eq(id, recordId)).get()
  return found === undefined || found.at === null ? null : { id: found.id, at: found.at }
}

/** When the one that has not changed for longest did; null when there is none. */
export function earliestChange(db: Reader): string | null {
  return (
    db
      .select({ at: min(records.changedAt) })
      .from(records)
      .get()?.at ?? null
  )
}

/** The organisations that have, or had, something that readers saw. */
export function organisationsSeen(db: Reader): { id: string; nameEn: string; nameCy: string }[] {
  const { id, nameEn, nameCy } = organisations
  return db
    .select({ id, nameEn, nameCy })
    .from(organisations)
    .innerJoin(records, eq(records.organisationId, id))
    .where(isNotNull(records.changedAt))
    .groupBy(id)
    .orderBy(asc(nameEn), asc(id))
    .all()
}

function ofSet(set: HarvestSet | null) {
  if (set === null) return undefined
  if (set === 'none') return eq(records.id, '')
  return 'kind' in set ? eq(records.kind, set.kind) : eq(records.organisationId, set.organisationId)
}

/** `YYYY-MM-DDThh:mm:ss`, as the stored instants begin. */
function secondOf(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DDThh:mm:ss'.length)
}
