import { countServed } from '#app/use-cases/holders/count-served.ts'
import { listResults } from '#app/use-cases/search/list-results.ts'
import { forAnyone } from '#app/web/access.ts'
import { resultsAsJson } from '#app/web/results-as-json.ts'
import { readSearchUrl } from '#app/web/search-url.ts'

/** The search page's results for programs, a page at a time. */
export const loader = forAnyone(async (call) => {
  const { query, unknown } = readSearchUrl(call.url.searchParams, call.language, call.portal.terms())
  const results = await listResults(call.portal, query)
  countServed(
    call.portal,
    'export',
    results.cards.map(({ id }) => id),
  )
  const ignored = [...unknown, ...results.gone].map(({ value }) => value)
  return resultsAsJson(call, results, ignored)
})
