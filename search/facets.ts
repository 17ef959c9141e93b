/** The facets, in the order the search page offers them. `many`: a record may have several values. */
export const facets = [
  { key: 'kind', many: false },
  { key: 'theme', many: true },
  { key: 'sector', many: false },
  { key: 'organisationType', many: true },
  { key: 'organisation', many: true },
  { key: 'region', many: false },
  { key: 'outcome', many: false },
  { key: 'evidence', many: false },
  { key: 'maturity', many: false },
  { key: 'year', many: false },
] as const

export type FacetKey = (typeof facets)[number]['key']
export const facetKeys: readonly FacetKey[] = facets.map((facet) => facet.key)

/** How many records each value of each facet would find, counted without that facet's own selection. */
export type FacetCounts = Record<FacetKey, { value: string; count: number }[]>
