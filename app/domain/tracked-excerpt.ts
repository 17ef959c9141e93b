import { dueDay } from './due-day.ts'
import type { Excerpt } from './excerpt.ts'
import { recordedState, stateOf, type TrackingDeed } from './tracking.ts'

/**
 * The excerpt with how far each recommendation has come, in place of what its edition said when it was written, and with
 * the day it is due. `last`: what was recorded last, by the recommendation's key; `today` is `YYYY-MM-DD`.
 */
export function asTracked(
  excerpt: Excerpt,
  last: ReadonlyMap<string, TrackingDeed> | undefined,
  today: string,
): Excerpt {
  const recommendations = excerpt.recommendations.map((one) => {
    const due = dueDay(one, excerpt)
    return { ...one, due, status: stateOf({ due, status: one.status }, last?.get(one.id) ?? null, today) }
  })
  return { ...excerpt, recommendations }
}

/**
 * The excerpt as other portals get it: with what was recorded, whatever the day. What is due or overdue each of them works
 * out for itself.
 */
export function asRecorded(excerpt: Excerpt, last: ReadonlyMap<string, TrackingDeed> | undefined): Excerpt {
  const recommendations = excerpt.recommendations.map((one) => ({
    ...one,
    status: recordedState(one.status, last?.get(one.id) ?? null),
  }))
  return { ...excerpt, recommendations }
}
