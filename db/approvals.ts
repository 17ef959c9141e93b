import { and, asc, eq, inArray } from 'drizzle-orm'
import type { PortalRecord } from '#app/domain/record.ts'
import { statusForApprovers } from '#app/domain/workflow.ts'
import type { Reader } from './connection.ts'
import { findRecords } from './records.ts'
import { editions, records } from './schema/schema.ts'

/** What waits for an approver of these organisations, longest untouched first. */
export function recordsForApprovers(db: Reader, organisationIds: readonly string[]): PortalRecord[] {
  const waiting = db
    .select({ id: records.id })
    .from(records)
    .innerJoin(editions, eq(editions.id, records.draftEditionId))
    .where(
      and(inArray(records.organisationId, [...organisationIds]), eq(editions.status, statusForApprovers)),
    )
    .orderBy(asc(editions.updatedAt))
    .all()
  return findRecords(
    db,
    waiting.map(({ id }) => id),
  )
}
