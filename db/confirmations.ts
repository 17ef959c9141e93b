import { and, eq, inArray, isNull, lte, max, sql } from 'drizzle-orm'
import type { StillInUse } from '#app/domain/review-by.ts'
import type { Reader } from './connection.ts'
import { confirmations, editions, records, reminders } from './schema/schema.ts'

/** When each of these records was last said to be still in use, by its id; those that never were are left out. */
export function lastConfirmed(db: Reader, recordIds: readonly string[]): Map<string, string> {
  if (recordIds.length === 0) return new Map()
  const rows = db
    .select({ id: confirmations.recordId, at: max(confirmations.at) })
    .from(confirmations)
    .where(and(inArray(confirmations.recordId, [...recordIds]), eq(confirmations.answer, 'yes')))
    .groupBy(confirmations.recordId)
    .all()
  return new Map(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])))
}

/** Remembers an answer, and that whoever was to be asked has answered. */
export function insertConfirmation(
  db: Reader,
  answer: { recordId: string; at: string; personId: string; answer: StillInUse },
): void {
  db.insert(confirmations).values(answer).run()
  answerReminders(db, answer.recordId, answer.at)
}

/** Nobody need be asked any more: somebody answered, or published it anew. */
export function answerReminders(db: Reader, recordId: string, at: string): void {
  db.update(reminders)
    .set({ answeredAt: at })
    .where(and(eq(reminders.recordId, recordId), isNull(reminders.answeredAt)))
    .run()
}

/** A published case study with what decides when it is to be looked at again. */
export interface Reviewable {
  recordId: string
  organisationId: string
  /** `YYYY-MM`, '' when its writers chose none. */
  reviewBy: string
  publishedAt: string
}

/**
 * The published case studies that may have to be looked at again: those published before then, and those whose writers
 * chose a month themselves. `of` limits them to these organisations.
 */
export function reviewable(db: Reader, before: string, of?: readonly string[]): Reviewable[] {
  const reviewBy = sql<string>`coalesce(json_extract(${editions.content}, '$.reviewBy'), '')`
  return db
    .select({
      recordId: records.id,
      organisationId: records.organisationId,
      reviewBy,
      publishedAt: sql<string>`coalesce(${editions.publishedAt}, '')`,
    })
    .from(records)
    .innerJoin(editions, eq(editions.id, records.liveEditionId))
    .where(
      and(
        eq(records.kind, 'case-study'),
        isNull(records.withdrawal),
        // What came from another portal is asked about there.
        isNull(records.origin),
        of === undefined ? undefined : inArray(records.organisationId, [...of]),
        sql`(${lte(editions.publishedAt, before)} or ${reviewBy} <> '')`,
      ),
    )
    .all()
}

/** Asks for a reminder, once for each day on which a record falls due. True when it is a new one. */
export function remind(db: Reader, recordId: string, dueOn: string, at: string): boolean {
  const row = { recordId, dueOn, createdAt: at, sentAt: null, answeredAt: null }
  return db.insert(reminders).values(row).onConflictDoNothing().run().changes === 1
}
