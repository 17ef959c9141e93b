import { isUnconfirmed, reviewDay } from '#app/domain/review-by.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { lastConfirmed } from '#db/confirmations.ts'

/** How long ago somebody answered for what a case study says. */
export interface Age {
  publishedAt: string
  /** When its organisation last said that it is still in use; null when it never did. */
  confirmedAt: string | null
  /** Nobody has for two years. */
  old: boolean
  /** The day it is to be looked at again, `YYYY-MM-DD`. */
  reviewOn: string
}

/** The age of a published case study; null for the rest, whose truth does not run out. */
export function ageOf(portal: Portal, record: PortalRecord): Age | null {
  if (!isKind(record, 'case-study') || record.live?.publishedAt == null) return null
  const { publishedAt, content } = record.live
  const confirmedAt = lastConfirmed(portal.db, [record.id]).get(record.id) ?? null
  return {
    publishedAt,
    confirmedAt,
    old: isUnconfirmed(publishedAt, confirmedAt, portal.clock()),
    reviewOn: reviewDay(content.reviewBy, publishedAt, confirmedAt),
  }
}
