import type { Language } from '#app/domain/vocabulary.ts'
import type { FacetKey } from './facets.ts'

export const sorts = ['relevance', 'newest', 'oldest', 'title'] as const
export type Sort = (typeof sorts)[number]

/** Results on one page, and how far paging goes. */
export const pageSize = 20
export const lastPage = 50
/** Longer queries are cut here: more costs time and finds nothing more. */
export const longestQuery = 512

/** Days as `YYYY-MM-DD`, both included; '' leaves that end open. */
export interface Dates {
  from: string
  to: string
}

/** What somebody asked for. Within a facet any of the values will do; across facets all must hold. */
export interface SearchQuery {
  words: string
  filters: Partial<Record<FacetKey, readonly string[]>>
  dates: Dates
  sort: Sort
  /** From 1. */
  page: number
  /** The reader's language: titles sort and show in it. */
  language: Language
}

export const everything: SearchQuery = {
  words: '',
  filters: {},
  dates: { from: '', to: '' },
  sort: 'newest',
  page: 1,
  language: 'en',
}
