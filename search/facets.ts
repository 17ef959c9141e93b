/** The facets, in the order the search page offers them. `many`: a record may have several values. */
export const facets = [
  { key: 'kind', many: false },
  // A record has its themes and the groups they belong to; its subject and, below it, its sub-subject.
  { key: 'theme', many: true },
  { key: 'subject', many: true },
  { key: 'sector', many: false },
  { key: 'organisationType', many: true },
  { key: 'organisation', many: true },
  { key: 'casebook', many: true },
  { key: 'region', many: false },
  { key: 'outcome', many: false },
  { key: 'evidence', many: false },
  { key: 'maturity', many: false },
  { key: 'year', many: false },
  { key: 'goodPractice', many: false },
  { key: 'welsh', many: false },
  { key: 'measures', many: false },
  { key: 'coProduced', many: false },
] as const

export type FacetKey = (typeof facets)[number]['key']
export const facetKeys: readonly FacetKey[] = facets.map((facet) => facet.key)

/** Facets with one value, `yes`: a record has it or has not. */
export const toggles = [
  'goodPractice',
  'welsh',
  'measures',
  'coProduced',
] as const satisfies readonly FacetKey[]
export type Toggle = (typeof toggles)[number]
export const yes = 'yes'

export function isToggle(facet: FacetKey): facet is Toggle {
  return (toggles as readonly FacetKey[]).includes(facet)
}

/** How many records each value of each facet would find, counted without that facet's own selection. */
export type FacetCounts = Record<FacetKey, { value: string; count: number }[]>
