import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import type { FacetKey } from '#search/facets.ts'
import type { SearchQuery } from '#search/query.ts'
import { presentValue } from '../search/present-value.ts'
import { withoutGone } from '../search/search-records.ts'

type KeptQuery = Pick<SearchQuery, 'words' | 'filters' | 'dates' | 'sort'>

/** A search as it is stored: without its page and its reader's language. */
export function keepQuery({ words, filters, dates, sort }: SearchQuery): string {
  return JSON.stringify({ words, filters, dates, sort } satisfies KeptQuery)
}

/** A stored search, with today's values in place of terms that were merged since. */
export function readKept(portal: Portal, stored: string, language: Language): SearchQuery {
  const kept = JSON.parse(stored) as KeptQuery
  const terms = portal.terms()
  const filters = Object.fromEntries(
    Object.entries(kept.filters).map(([facet, values]) => [
      facet,
      [...new Set(values.map((value) => presentValue(facet as FacetKey, value, terms)))],
    ]),
  )
  return { ...kept, filters, page: 1, language }
}

/**
 * The same, for asking: null when nothing can answer it any more, since all that it was narrowed to by some filter is
 * gone. A page says so and shows more; a mail would bring what nobody asked for.
 */
export function readForMatching(portal: Portal, stored: string): SearchQuery | null {
  const kept = readKept(portal, stored, 'en')
  const { query } = withoutGone(portal, kept)
  const isEmptied = Object.entries(kept.filters).some(
    ([facet, values]) => values.length > 0 && !(query.filters[facet as FacetKey]?.length ?? 0),
  )
  return isEmptied ? null : query
}
