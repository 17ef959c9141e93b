import { facetKeys, type FacetCounts, type FacetKey } from './facets.ts'
import type { SearchQuery } from './query.ts'

type Option = { value: string; count: number }
const byValueDown = (a: Option, b: Option) => (a.value < b.value ? 1 : a.value > b.value ? -1 : 0)
const byCount = (a: Option, b: Option) => b.count - a.count || (a.value < b.value ? -1 : 1)

/**
 * The counts as readers are given them: years newest first, everything else most frequent first, and every value
 * that was chosen, though it finds nothing.
 */
export function orderedCounts(
  counted: Record<FacetKey, Option[]>,
  filters: SearchQuery['filters'],
): FacetCounts {
  for (const key of facetKeys) {
    const options = counted[key]
    for (const value of new Set(filters[key]))
      if (!options.some((option) => option.value === value)) options.push({ value, count: 0 })
    options.sort(key === 'year' ? byValueDown : byCount)
  }
  return counted
}
