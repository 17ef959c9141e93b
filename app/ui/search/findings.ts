import type { RecordCard } from '#app/domain/card.ts'
import type { Theme } from '#app/domain/vocabulary.ts'
import type { Messages } from '#app/messages/en.ts'
import { yes, type FacetCounts, type FacetKey } from '#search/facets.ts'
import { lastPage, pageSize, type SearchQuery } from '#search/query.ts'

/** Everything the search page shows. */
export interface Findings {
  query: SearchQuery
  total: number
  cards: readonly RecordCard[]
  facets: FacetCounts
  /** Organisations' names by id. */
  organisationNames: Readonly<Record<string, string>>
  didYouMean: string | null
  leftOut: readonly string[]
  /** Filters of the address that mean nothing. */
  unknown: readonly string[]
  /** Records that are on the reader's agenda already. */
  onAgenda: readonly string[]
  /** Offered when nothing was found. */
  popularThemes: readonly Theme[]
}

/** How many pages can be leafed through. */
export function pagesOf(total: number): number {
  return Math.min(lastPage, Math.ceil(total / pageSize))
}

/** A facet's value in words. */
export function labelOf(
  facet: FacetKey,
  value: string,
  { vocabulary }: Messages,
  organisationNames: Findings['organisationNames'],
): string {
  if (value === yes) return vocabulary.facet[facet]
  if (facet === 'year' || facet === 'casebook') return value
  const named: Record<string, Readonly<Record<string, string>> | undefined> = {
    ...vocabulary,
    kind: vocabulary.recordKind,
    evidence: vocabulary.evidenceLevel,
    organisation: organisationNames,
  }
  const labels = named[facet] ?? {}
  return labels[value] ?? value
}
