import { readTrackingFilters } from '#app/domain/tracking.ts'
import { countServed } from '#app/use-cases/holders/count-served.ts'
import { recommendationNews } from '#app/use-cases/tracking/recommendation-news.ts'
import { forAnyone } from '#app/web/access.ts'
import { recommendationsAsAtom } from '#app/web/recommendations-as-atom.ts'

/** The list of recommendations for feed readers, as it was narrowed: what is new of them comes first. */
export const loader = forAnyone((call) => {
  const filters = readTrackingFilters(call.url.searchParams)
  const news = recommendationNews(call.portal, filters, call.language)
  countServed(call.portal, 'feed', [...new Set(news.map(({ recordId }) => recordId))])
  return recommendationsAsAtom(call, filters, news)
})
