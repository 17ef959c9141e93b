import { dueDay } from './due-day.ts'
import type { Excerpt } from './excerpt.ts'
import { stateOf, type TrackingDeed } from './tracking.ts'

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
