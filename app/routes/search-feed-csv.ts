import { countServed } from '#app/use-cases/holders/count-served.ts'
import { listAllResults } from '#app/use-cases/search/list-results.ts'
import { forAnyone } from '#app/web/access.ts'
import { resultsAsCsv } from '#app/web/results-as-csv.ts'
import { readSearchUrl } from '#app/web/search-url.ts'

/** The search page's results, all of them, for a spreadsheet. */
export const loader = forAnyone(async (call) => {
  const { query } = readSearchUrl(call.url.searchParams, call.language, call.portal.terms())
  const results = await listAllResults(call.portal, query)
  countServed(
    call.portal,
    'export',
    results.cards.map(({ id }) => id),
  )
  return resultsAsCsv(call, results)
})
