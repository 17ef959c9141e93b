import { recommendationStatuses, type RecommendationStatus } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { matchingRecommendations } from './matching-recommendations.ts'

export interface StateCount {
  state: RecommendationStatus
  count: number
}

/** How many of the recommendations to a body that excerpts name have come how far; states without any are left out. */
export function countStates(portal: Portal, body: string): StateCount[] {
  const listed = matchingRecommendations(portal, { words: '', body, kind: '', state: null })
  return recommendationStatuses
    .map((state) => ({ state, count: listed.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
}
