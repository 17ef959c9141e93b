import { paths } from '#app/paths.ts'
import type { FacetKey } from '#search/facets.ts'
import { makeCorpus } from './corpus.ts'
import { makeSeries } from './series.ts'

/** Facets whose values the portal's own records of the benchmark share with those of the corpus. */
const shared: readonly FacetKey[] = ['theme', 'sector', 'region', 'outcome', 'maturity']

/** How many different searches there are. */
const searches = 60

/** The addresses of the benchmark's mix of searches, and of the page before anything is searched for. */
export function searchPaths(records: number): string[] {
  const mix = makeSeries(makeCorpus(), records, searches).at(-1)?.queries ?? []
  const asked = mix.map(({ filters, ...query }) => {
    const kept = Object.entries(filters).filter(([key]) => shared.includes(key as FacetKey))
    return paths.searchFor({ ...query, filters: Object.fromEntries(kept) })
  })
  return [paths.search(), ...asked]
}
