import { lastNews, type TrackingFilters } from '#app/domain/tracking.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { lastTold } from '#db/tracking.ts'
import { listRecommendations, type ListedRecommendation } from './list-recommendations.ts'

/** A recommendation and when readers could last see something new of it. UTC, ISO. */
export interface RecommendationNews extends ListedRecommendation {
  updated: string
}

/** The recommendations that the filters leave, those with the latest news first. */
export function recommendationNews(
  portal: Portal,
  filters: TrackingFilters,
  language: Language,
): RecommendationNews[] {
  const told = lastTold(portal.db)
  return listRecommendations(portal, filters, language)
    .map((one) => {
      const recorded = told.get(one.recordId)?.get(one.rowKey)
      const times = recorded === undefined ? [one.publishedAt] : [one.publishedAt, recorded]
      return { ...one, updated: lastNews(one, times) }
    })
    .sort((one, other) => other.updated.localeCompare(one.updated) || one.id.localeCompare(other.id))
}
