import { resultsTitle } from '#app/ui/search/results-title.ts'
import { countServed } from '#app/use-cases/holders/count-served.ts'
import { facetNames } from '#app/use-cases/search/facet-names.ts'
import { listResults } from '#app/use-cases/search/list-results.ts'
import { forAnyone } from '#app/web/access.ts'
import { resultsAsAtom } from '#app/web/results-as-atom.ts'
import { wordsFor } from '#app/web/words.ts'
import { readSearchUrl } from '#app/web/search-url.ts'

/**
 * The search page's results for feed readers, a page at a time. Unless the address asks for an order, the newest come
 * first, with words too: a feed is for what was not there yesterday.
 */
export const loader = forAnyone(async (call) => {
  const { portal, url, language } = call
  const { query } = readSearchUrl(url.searchParams, language, portal.terms())
  const sort = url.searchParams.has('sort') ? query.sort : 'newest'
  const results = await listResults(portal, { ...query, sort })
  countServed(
    portal,
    'feed',
    results.cards.map(({ id }) => id),
  )
  const names = facetNames(portal, results.query.filters, language)
  return resultsAsAtom(call, results, resultsTitle(results.query, names, wordsFor(call), language))
})
