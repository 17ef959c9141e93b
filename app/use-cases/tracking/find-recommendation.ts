import { dueDay } from '#app/domain/due-day.ts'
import type { Recommendation } from '#app/domain/excerpt.ts'
import { Fault } from '#app/domain/fault.ts'
import { openId } from '#app/domain/open-data.ts'
import { isKind, type Edition, type PortalRecord } from '#app/domain/record.ts'
import { stateOf, type TrackingEntry } from '#app/domain/tracking.ts'
import type { RecommendationStatus } from '#app/domain/vocabulary.ts'
import { publicFace } from '#app/domain/workflow.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { entriesOfRow } from '#db/tracking.ts'

/** A recommendation of a published excerpt, and all that was recorded of it. */
export interface FoundRecommendation {
  record: PortalRecord<'excerpt'>
  live: Edition<'excerpt'>
  row: Recommendation
  due: string
  entries: (TrackingEntry & { id: number; personId: string })[]
  state: RecommendationStatus
}

/**
 * The recommendation with this id. `gone` when its excerpt was withdrawn, or an edition dropped it after something was
 * recorded of it; what was recorded is kept, and is there again with the recommendation.
 */
export function findRecommendation(portal: Portal, db: Reader, id: string): FoundRecommendation {
  // The ids of records hold no hyphen, or are as long as a UUID; the key is what comes after.
  const place = placesOf(id).flatMap(({ recordId, rowKey }) => {
    const record = findRecord(db, recordId)
    return record === null ? [] : [{ record, rowKey }]
  })[0]
  if (place === undefined || !isKind(place.record, 'excerpt')) throw new Fault('not-found')
  const { record, rowKey } = place
  if (publicFace(record) === 'nothing') throw new Fault('not-found')
  if (publicFace(record) !== 'page' || record.live === null) throw new Fault('gone')
  const entries = entriesOfRow(db, { recordId: record.id, rowKey })
  const row = record.live.content.recommendations.find((one) => one.id === rowKey)
  if (row === undefined) throw new Fault(entries.length > 0 ? 'gone' : 'not-found')
  const due = dueDay(row, record.live.content)
  const today = dayOf(portal.clock().toISOString())
  const state = stateOf({ due, status: row.status }, entries.at(-1)?.deed ?? null, today)
  return { record, live: record.live, row, due, entries, state }
}

/** Where the id of the record may end: at any of its hyphens. */
function placesOf(id: string): { recordId: string; rowKey: string }[] {
  if (id.length > 200) return []
  const parts = id.split('-')
  return parts
    .map((_, i) => ({ recordId: parts.slice(0, i).join('-'), rowKey: parts.slice(i).join('-') }))
    .filter(({ recordId, rowKey }) => recordId !== '' && openId(recordId, rowKey) === id)
}
