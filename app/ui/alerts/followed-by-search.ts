import type { Messages } from '#app/messages/en.ts'
import type { FacetNames } from '#app/use-cases/search/facet-names.ts'
import { facetKeys, type FacetKey } from '#search/facets.ts'
import type { SearchQuery } from '#search/query.ts'
import { labelOf } from '../search/findings.ts'

/** What people follow, rather than keep a search of. */
const followedFacets: readonly FacetKey[] = ['theme', 'subject', 'organisation']

/** The name of the one theme, subject or organisation that a search is narrowed to, and to nothing else; null for other searches. */
export function followedBySearch(query: SearchQuery, names: FacetNames, messages: Messages): string | null {
  const { words, filters, dates } = query
  if (words !== '' || dates.from !== '' || dates.to !== '') return null
  const [only, ...more] = facetKeys.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => ({ facet, value })),
  )
  if (only === undefined || more.length > 0 || !followedFacets.includes(only.facet)) return null
  return labelOf(only.facet, only.value, messages, names)
}
