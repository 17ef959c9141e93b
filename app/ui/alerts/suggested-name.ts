import { longestSearchName } from '#app/domain/saved-search.ts'
import type { Messages } from '#app/messages/en.ts'
import type { FacetNames } from '#app/use-cases/search/facet-names.ts'
import { facetKeys, isToggle } from '#search/facets.ts'
import type { SearchQuery } from '#search/query.ts'
import { labelOf, wordsSaid } from '../search/findings.ts'

/** What a search could be called: its words, and what it is narrowed to. '' when that is nothing. */
export function suggestedName(query: SearchQuery, names: FacetNames, messages: Messages): string {
  const narrowedTo = facetKeys
    .filter((facet) => !isToggle(facet))
    .flatMap((facet) => (query.filters[facet] ?? []).map((value) => labelOf(facet, value, messages, names)))
  return [wordsSaid(query), ...narrowedTo]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, longestSearchName)
}
