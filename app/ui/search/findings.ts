import type { RecordCard } from '#app/domain/card.ts'
import type { Theme } from '#app/domain/vocabulary.ts'
import type { Messages } from '#app/messages/en.ts'
import type { FacetNames } from '#app/use-cases/search/facet-names.ts'
import type { FilterOptions } from '#app/use-cases/search/filter-options.ts'
import type { FacetKey } from '#search/facets.ts'
import { lastPage, pageSize, type Dates, type SearchQuery } from '#search/query.ts'

/** Everything the search page shows. */
export interface Findings {
  query: SearchQuery
  total: number
  cards: readonly RecordCard[]
  filters: FilterOptions
  /** The dates as somebody typed them, and what is wrong with them. */
  typedDates: Dates
  wrongDates: { from: 'not-a-date' | null; to: 'not-a-date' | 'before-from' | null }
  /** Part of an organisation's name, typed to find it among the filters. */
  organisationName: string
  didYouMean: string | null
  leftOut: readonly string[]
  holdAll: number
  cut: boolean
  standIn: boolean
  /** Filters of the address that mean nothing. */
  unknown: readonly string[]
  /** Records that are on the reader's agenda already. */
  onAgenda: readonly string[]
  /** The organisations that the reader may begin a thematic report for. */
  reportFor: readonly { id: string; name: string }[]
  /** Offered when nothing was found. */
  popularThemes: readonly Theme[]
}

/** Longer words are pasted rather than typed: their beginning is enough to know them by. */
const mostSaid = 80

/** The words searched for, as a heading or title says them back. */
export function wordsSaid({ words }: Pick<SearchQuery, 'words'>): string {
  const whole = words.trim()
  return whole.length <= mostSaid ? whole : `${whole.slice(0, mostSaid).trim()}…`
}

/** How many pages can be leafed through. */
export function pagesOf(total: number): number {
  return Math.min(lastPage, Math.ceil(total / pageSize))
}

/** Whether the search is narrowed by anything but words. */
export function isFiltered({ filters, dates }: Pick<SearchQuery, 'filters' | 'dates'>): boolean {
  return Object.values(filters).some((values) => values.length > 0) || dates.from !== '' || dates.to !== ''
}

/** The same search for its words alone. */
export function unfiltered(query: SearchQuery): SearchQuery {
  return { ...query, filters: {}, dates: { from: '', to: '' }, page: 1 }
}

/** The same search without one value of a filter. */
export function without(query: SearchQuery, facet: FacetKey, value: string): SearchQuery {
  const kept = (query.filters[facet] ?? []).filter((other) => other !== value)
  return { ...query, filters: { ...query.filters, [facet]: kept }, page: 1 }
}

/** A facet's value in words. Asked for every option of the page, so it only looks up. */
export function labelOf(facet: FacetKey, value: string, messages: Messages, names: FacetNames): string {
  if (facet === 'kind' && value === 'casebook') return messages.thematicReports.orCasebook
  const known = labelsOf[facet](messages.vocabulary, names).find((labels) => Object.hasOwn(labels, value))
  return known?.[value] ?? value
}

type Labels = Readonly<Record<string, string>>

const labelsOf: Record<FacetKey, (vocabulary: Messages['vocabulary'], names: FacetNames) => Labels[]> = {
  kind: ({ recordKind }) => [recordKind],
  theme: ({ theme, themeGroup }) => [theme, themeGroup],
  subject: ({ subject }, names) => [subject, names.subject],
  sector: ({ sector }) => [sector],
  organisationType: ({ organisationType }) => [organisationType],
  organisation: (_, names) => [names.organisation],
  casebook: (_, names) => [names.casebook],
  region: ({ region }) => [region],
  outcome: ({ outcome }) => [outcome],
  evidence: ({ evidenceLevel }) => [evidenceLevel],
  maturity: ({ maturity }) => [maturity],
  year: () => [],
  goodPractice: () => [],
  welsh: () => [],
  measures: () => [],
  coProduced: () => [],
}
