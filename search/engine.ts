import type { SearchDocument } from './document.ts'
import type { FacetCounts } from './facets.ts'
import type { SearchQuery } from './query.ts'

/** A stretch of text, and whether it matched. Parts, not HTML: whoever shows them escapes them. */
export interface TextPart {
  text: string
  hit: boolean
}

export interface SearchHit {
  id: string
  title: TextPart[]
  /** The summary or the passage of the body that matches best, at most about 300 characters. */
  snippet: TextPart[]
}

export interface SearchResult {
  /** All matching records, exact, whatever the page. */
  total: number
  hits: SearchHit[]
  facets: FacetCounts
  /** Another spelling that finds something, when the words as typed found nothing or only by correction. */
  didYouMean: string | null
  /** The least informative words, which records found may lack because too few hold them all; empty when all hold every word. */
  leftOut: string[]
}

/** A record's id and version as the index holds them, for the drift check. */
export interface Indexed {
  id: string
  version: number
}

/**
 * What the portal needs of a search engine; every engine passes tests/search/contract.ts.
 * `index` ignores a document older than the one held. `replaceAll` builds beside the current index and swaps.
 */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch'
  /** For an engine that lives in the portal's own database: writes that join the caller's open transaction. */
  readonly inTransaction: {
    index(documents: readonly SearchDocument[]): void
    remove(ids: readonly string[]): void
  } | null
  index(documents: readonly SearchDocument[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  replaceAll(documents: Iterable<SearchDocument>): Promise<void>
  search(query: SearchQuery): Promise<SearchResult>
  /** Completions of what has been typed so far, best first: titles and frequent words. */
  suggest(words: string, atMost: number): Promise<string[]>
  indexed(): Promise<Indexed[]>
  /** True until `replaceAll` has filled the index once: on a new database, or when the index has a new form. */
  needsRebuild(): boolean
  close(): Promise<void>
}
