import {
  evidenceLevels,
  isOneOf,
  maturities,
  organisationTypes,
  outcomes,
  recordKinds,
  regions,
  sectors,
  themes,
  type Language,
} from '#app/domain/vocabulary.ts'
import { usualSort } from '#app/paths.ts'
import { facetKeys, yes, type FacetKey } from '#search/facets.ts'
import { lastPage, longestQuery, sorts, type SearchQuery, type Sort } from '#search/query.ts'

/** What an address asks for, and the filters in it that mean nothing (any more): the page says they were left out. */
export interface ReadSearch {
  query: SearchQuery
  unknown: { facet: FacetKey; value: string }[]
}

/** More values of one facet than anybody chooses by hand. */
const mostValues = 100

/** Reads what `paths.searchFor` writes and what the search form sends. Parameters that are not ours are ignored. */
export function readSearchUrl(asked: URLSearchParams, language: Language): ReadSearch {
  const typed = (asked.get('q') ?? '').slice(0, longestQuery)
  const words = typed.trim() === '' ? '' : typed
  const filters: SearchQuery['filters'] = {}
  const unknown: ReadSearch['unknown'] = []
  for (const facet of facetKeys) {
    const values = [...new Set(asked.getAll(facet))].filter((value) => value !== '').slice(0, mostValues)
    const known = values.filter(isKnown[facet])
    unknown.push(...values.filter((value) => !known.includes(value)).map((value) => ({ facet, value })))
    if (known.length > 0) filters[facet] = known
  }
  const query = {
    words,
    filters,
    dates: { from: '', to: '' },
    sort: readSort(asked.get('sort'), words),
    page: readPage(asked.get('page')),
  }
  return { query: { ...query, language }, unknown }
}

const isIn = (list: readonly string[]) => (value: string) => isOneOf(list, value)

const isKnown: Record<FacetKey, (value: string) => boolean> = {
  kind: isIn(recordKinds),
  theme: isIn(themes),
  sector: isIn(sectors),
  organisationType: isIn(organisationTypes),
  // Whether there is such an organisation is for the database to say: see searchRecords.
  organisation: (value) => /^[\w-]{1,64}$/.test(value),
  region: isIn(regions),
  outcome: isIn(outcomes),
  evidence: isIn(evidenceLevels),
  maturity: isIn(maturities),
  subject: () => false,
  casebook: () => false,
  goodPractice: (value) => value === yes,
  welsh: (value) => value === yes,
  measures: (value) => value === yes,
  coProduced: (value) => value === yes,
  year: (value) => /^\d{4}$/.test(value),
}

/** Without words nothing is more relevant than anything else. */
function readSort(asked: string | null, words: string): Sort {
  const sort = isOneOf(sorts, asked) ? asked : usualSort(words)
  return sort === 'relevance' ? usualSort(words) : sort
}

function readPage(asked: string | null): number {
  const page = /^\d{1,4}$/.test(asked ?? '') ? Number(asked) : 1
  return Math.min(Math.max(page, 1), lastPage)
}
