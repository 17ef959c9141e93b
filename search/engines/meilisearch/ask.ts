import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import type { Clause } from './filter.ts'

/** One question to the index. All questions of a round go in one request. */
export interface Question {
  /** Words by which to rank, and quoted phrases that must be there (question-words.ts). */
  words: string
  clause: Clause
  /** Facets to count, among everything that answers. */
  facets?: string[]
  sort?: string[]
  /** How many of the first to give; without it only the total is counted, exactly. */
  atMost?: number
  fields?: string[]
}

export interface Answer {
  /** Exact, but 0 when `atMost` was given. */
  total: number
  hits: Record<string, unknown>[]
  counts: Record<string, Record<string, number>>
}

export type Ask = (questions: readonly Question[]) => Promise<Answer[]>

export function asking(client: Meilisearch, indexUid: string): Ask {
  return async (questions) => {
    if (questions.length === 0) return []
    const queries = questions.map(({ words, clause, facets, sort, atMost, fields }): MultiSearchQuery => ({
      indexUid,
      q: words,
      filter: clause,
      matchingStrategy: 'last',
      attributesToRetrieve: fields ?? ['id'],
      ...(facets && { facets }),
      ...(sort && { sort }),
      ...(atMost === undefined ? { page: 1, hitsPerPage: 0 } : { limit: atMost }),
    }))
    const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, Record<string, unknown>>({
      queries,
    })
    return results.map(({ totalHits, hits, facetDistribution }) => ({
      total: totalHits ?? 0,
      hits,
      counts: facetDistribution ?? {},
    }))
  }
}

export async function totals(ask: Ask, questions: readonly Question[]): Promise<number[]> {
  return (await ask(questions)).map(({ total }) => total)
}
