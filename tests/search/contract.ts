import { afterEach, beforeEach, describe } from 'vitest'
import type { SearchDocument } from '#search/document.ts'
import type { SearchEngine, SearchResult } from '#search/engine.ts'
import type { SearchQuery } from '#search/query.ts'
import { datesContract } from './contract-dates.ts'
import { phrasesContract } from './contract-phrases.ts'
import { referencesContract } from './contract-references.ts'
import { resultsContract } from './contract-results.ts'
import { spreadContract } from './contract-spread.ts'
import { synonymsContract } from './contract-synonyms.ts'
import { textsContract } from './contract-texts.ts'
import { welshContract } from './contract-welsh.ts'
import { wordsContract } from './contract-words.ts'
import { asking, idsOf } from './documents.ts'

/** The engine of the current test, and the three things tests do with it. */
export interface Running {
  engine: () => SearchEngine
  given: (...documents: SearchDocument[]) => Promise<void>
  search: (words: string, more?: Partial<SearchQuery>) => Promise<SearchResult>
  /** Only the ids, sorted, where the order is not what the test is about. */
  found: (words: string, more?: Partial<SearchQuery>) => Promise<string[]>
}

/**
 * What every search engine promises. `makeEngine` gives an empty one. Scores are not compared: an order is asserted only
 * where the contract states one. In what the engines differ all the same, and why, stands in differences.ts.
 */
export function contract(name: string, makeEngine: () => Promise<SearchEngine>): void {
  describe(`search contract: ${name}`, () => {
    let engine: SearchEngine
    beforeEach(async () => {
      engine = await makeEngine()
    })
    afterEach(() => engine.close())

    const search: Running['search'] = (words, more) => engine.search(asking(words, more))
    const running: Running = {
      engine: () => engine,
      given: (...documents) => engine.index(documents),
      search,
      found: async (words, more) => idsOf(await search(words, more)).sort(),
    }
    wordsContract(running)
    phrasesContract(running)
    referencesContract(running)
    synonymsContract(running)
    welshContract(running)
    datesContract(running)
    spreadContract(running)
    resultsContract(running)
    textsContract(running)
  })
}
