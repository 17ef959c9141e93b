import type { PortalRecord } from './record.ts'
import { isReturned, isHeld, isInReview, isPublished, isScheduled, isWithApprover } from './workflow.ts'

/** Where a record stands for its writers, in the order in which they should look at it. */
export const standings = [
  'returned',
  'drafts',
  'with-approver',
  'waiting',
  'scheduled',
  'published',
  'withdrawn',
  'discarded',
] as const
export type Standing = (typeof standings)[number]

/** Whom a record waits for before it moves on: `nobody` when it need not. */
export type WaitsFor = 'writers' | 'approver' | 'any-reviewer' | 'reviewer' | 'clock' | 'nobody'

/** A published record with a draft stands where its draft stands: that is what waits for somebody. */
export function standingOf(record: PortalRecord): Standing {
  if (isReturned(record)) return 'returned'
  if (isScheduled(record)) return 'scheduled'
  if (isWithApprover(record)) return 'with-approver'
  if (isInReview(record)) return 'waiting'
  if (record.draft !== null) return 'drafts'
  if (isPublished(record)) return 'published'
  return record.withdrawal === null ? 'discarded' : 'withdrawn'
}

/** Approved drafts wait for any reviewer to publish them, like those nobody has claimed. */
export function waitsFor(record: PortalRecord): WaitsFor {
  switch (standingOf(record)) {
    case 'returned':
    case 'drafts':
      return 'writers'
    case 'with-approver':
      return 'approver'
    case 'waiting':
      return isHeld(record) ? 'reviewer' : 'any-reviewer'
    case 'scheduled':
      return 'clock'
    default:
      return 'nobody'
  }
}
