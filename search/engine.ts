import type { Language } from '#app/domain/vocabulary.ts'
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
  /** The language the snippet is in, which need not be the title's. */
  snippetLanguage: Language
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
  /** How many of the records found hold every word: all of them when nothing was left out. */
  holdAll: number
  /** The query was longer than is read, so its end was not looked for. */
  cut: boolean
  /** Another engine answered for the one that should have: its results are whole, but it may be slower. */
  standIn: boolean
}

/** What may be meant by words still being typed. */
export interface Suggestions {
  /** The words with the last one completed, the most frequent first. Each finds something. */
  words: string[]
  /** Records whose titles answer the words. */
  records: string[]
}

/** What an engine says of itself, for the health page. `detail` is for people who run the portal. */
export interface EngineHealth {
  ok: boolean
  detail: string
  /** It will not get well by itself: the wrong key, address or version. Somebody has to change a setting. */
  misconfigured: boolean
}

export interface EngineStats {
  records: number
  /** Bytes, as far as the engine can tell; null when it cannot. */
  bytes: number | null
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
  /** Every index behind this engine, itself when it has but one: each is filled, checked and repaired by itself. */
  indexes(): readonly SearchEngine[]
  /** There is an index outside the portal's database, which hears of changes through the outbox. */
  readonly outside: boolean
  /** For an index in the portal's own database: writes that join the caller's open transaction. */
  readonly inTransaction: {
    index(documents: readonly SearchDocument[]): void
    remove(ids: readonly string[]): void
  } | null
  index(documents: readonly SearchDocument[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  replaceAll(documents: Iterable<SearchDocument>): Promise<void>
  /** Leaves nothing, in the portal's own file, of what was taken out: an index may only have marked it. */
  purge(): Promise<void>
  search(query: SearchQuery): Promise<SearchResult>
  /** At most so many of each. */
  suggest(words: string, atMost: number, language: Language): Promise<Suggestions>
  indexed(): Promise<Indexed[]>
  /** True until `replaceAll` has filled the index once: on a new database, or when the index has a new form. */
  needsRebuild(): Promise<boolean>
  health(): Promise<EngineHealth>
  stats(): Promise<EngineStats>
  close(): Promise<void>
}
