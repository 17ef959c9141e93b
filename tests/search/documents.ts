import type { SearchDocument } from '#search/document.ts'
import type { SearchResult, TextPart } from '#search/engine.ts'
import { facetKeys, type FacetKey } from '#search/facets.ts'
import { everything, type SearchQuery } from '#search/query.ts'

type Given = Partial<Omit<SearchDocument, 'facets' | 'title' | 'summary' | 'body'>> & {
  id: string
  title?: string
  summary?: string
  body?: string
  cy?: { title?: string; summary?: string; body?: string }
  facets?: Partial<Record<FacetKey, readonly string[]>>
}

/** A record with only what the test is about; texts are English unless given under `cy`. */
export function aDocument({
  id,
  title = '',
  summary = '',
  body = '',
  cy = {},
  facets = {},
  ...rest
}: Given): SearchDocument {
  return {
    id,
    version: 1,
    title: { en: title, cy: cy.title ?? '' },
    summary: { en: summary, cy: cy.summary ?? '' },
    body: { en: body, cy: cy.body ?? '' },
    keywords: '',
    references: [],
    evidence: 0,
    date: '2024-01-01',
    facets: noValues(facets),
    ...rest,
  }
}

function noValues(given: Partial<Record<FacetKey, readonly string[]>>): SearchDocument['facets'] {
  return Object.fromEntries(
    facetKeys.map((key) => [key, given[key] ?? []]),
  ) as unknown as SearchDocument['facets']
}

/** Words asked for by relevance, finished with a space unless the test is about a word still being typed. */
export function asking(words: string, more: Partial<SearchQuery> = {}): SearchQuery {
  return { ...everything, sort: 'relevance', words, ...more }
}

export function idsOf(result: SearchResult): string[] {
  return result.hits.map((hit) => hit.id)
}

export function textOf(parts: readonly TextPart[]): string {
  return parts.map((part) => part.text).join('')
}

export function markedIn(parts: readonly TextPart[]): string[] {
  return parts.filter((part) => part.hit).map((part) => part.text)
}
