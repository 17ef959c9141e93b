import { awaitsFacts } from '#app/domain/body-preview.ts'
import type { Issue } from '#app/domain/issue.ts'
import { namedBody, type PortalRecord } from '#app/domain/record.ts'
import { dayOf } from '#app/messages/dates.ts'
import { findBodyPreview } from '#db/body-previews.ts'
import type { Reader } from '#db/connection.ts'

/**
 * What holds publishing up while the body named may still correct facts; nothing else does. Asked by whatever publishes,
 * not when a draft is sent or approved: the body's days run beside the review.
 */
export function issuesOfAwaitedFacts(db: Reader, record: PortalRecord, at: string): Issue[] {
  const preview = record.draft && findBodyPreview(db, record.draft.id)
  if (preview === null || !awaitsFacts(preview, namedBody(record), dayOf(at))) return []
  return [{ field: '', problem: 'facts-awaited', values: { date: preview.lastDay } }]
}
