import { filterOptions } from '#app/use-cases/search/filter-options.ts'
import { askEngine } from '#app/use-cases/search/search-records.ts'
import { forAnyone } from '#app/web/access.ts'
import { readSearchUrl } from '#app/web/search-url.ts'

/** For the search page, while somebody types a part of an organisation's name. Takes the address of the search itself. */
export const loader = forAnyone(async ({ portal, url, language }) => {
  const { query, organisationName } = readSearchUrl(url.searchParams, language, portal.terms())
  const { query: asked, result } = await askEngine(portal, query)
  const counted = { query: asked, facets: result.facets }
  const { options, organisations, names } = filterOptions(portal, counted, organisationName)
  return { options: options.organisation, all: organisations, names: names.organisation }
})
