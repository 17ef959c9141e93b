import { orderedCounts } from '../../facet-counts.ts'
import { facetKeys, type FacetCounts, type FacetKey } from '../../facets.ts'
import type { SearchQuery } from '../../query.ts'
import type { Answer, Question } from './ask.ts'
import { all, datesClause, facetsClause, type Clause } from './filter.ts'

/**
 * What counts the records found and every facet: one question with all selections, and for each facet that has one
 * another without it, because the server counts within a selection only.
 */
export function countingQuestions(
  words: string,
  clause: Clause,
  { filters, dates }: SearchQuery,
): Question[] {
  const narrowed = (without?: FacetKey) => all([clause, datesClause(dates), facetsClause(filters, without)])
  return [
    { words, clause: narrowed(), facets: facetKeys.map(fieldOf) },
    ...chosenIn(filters).map((key) => ({ words, clause: narrowed(key), facets: [fieldOf(key)] })),
  ]
}

export function countsIn(
  answers: readonly Answer[],
  { filters }: SearchQuery,
): { total: number; facets: FacetCounts } {
  const [main, ...own] = answers
  const chosen = chosenIn(filters)
  const counted = Object.fromEntries(
    facetKeys.map((key) => {
      const answer = chosen.includes(key) ? own[chosen.indexOf(key)] : main
      const counts = answer?.counts[fieldOf(key)] ?? {}
      return [key, Object.entries(counts).map(([value, count]) => ({ value, count }))]
    }),
  ) as FacetCounts
  return { total: main?.total ?? 0, facets: orderedCounts(counted, filters) }
}

function chosenIn(filters: SearchQuery['filters']): FacetKey[] {
  return facetKeys.filter((key) => filters[key]?.length)
}

function fieldOf(key: FacetKey): string {
  return `facet.${key}`
}
