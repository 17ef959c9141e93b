import Database from 'better-sqlite3'
import { facetKeys } from '#search/facets.ts'
import { pageSize } from '#search/query.ts'
import type { SearchDocument } from '#search/document.ts'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import type { SearchEngine } from '#search/engine.ts'
import { everything } from '#search/query.ts'
import { createPlainFts5 } from './plain-fts5.ts'
import type { RelevanceSet } from './relevance-sets.ts'

/** Something that can be asked for the hundred best documents of a set. */
export interface Contestant {
  name: string
  /** It may stop early once all of `right` are among what it gives. */
  best(words: string, right: ReadonlySet<string>): Promise<string[]>
  close(): Promise<void>
}

const deepest = 100

/** Each of them filled with the documents of a set. */
export const contestants: readonly ((documents: RelevanceSet['documents']) => Promise<Contestant>)[] = [
  async (documents) => {
    const plain = createPlainFts5()
    plain.fill(documents)
    return {
      name: 'plain FTS5',
      best: async (words) => plain.find(words, { join: 'OR', atMost: deepest }),
      close: async () => undefined,
    }
  },
  async (documents) => {
    const engine = createEmbeddedEngine(new Database(':memory:'))
    await engine.replaceAll(documents.map(asRecord))
    return contestantOf(engine)
  },
]

function contestantOf(engine: SearchEngine): Contestant {
  return {
    name: engine.name,
    best: (words, right) => leaf(engine, words, right),
    close: () => engine.close(),
  }
}

/** Leafs through the pages, as a reader would: a finished query, so its last word is whole. */
async function leaf(engine: SearchEngine, words: string, right: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = []
  for (let page = 1; found.length < deepest; page += 1) {
    const { hits } = await engine.search({ ...everything, sort: 'relevance', words: `${words} `, page })
    found.push(...hits.map((hit) => hit.id))
    if (hits.length < pageSize || [...right].every((id) => found.includes(id))) break
  }
  return found
}

/** The sets have titles and texts only. */
function asRecord({ id, title, text }: RelevanceSet['documents'][number]): SearchDocument {
  return {
    id,
    version: 1,
    title: { en: title, cy: '' },
    summary: { en: '', cy: '' },
    body: { en: text, cy: '' },
    keywords: '',
    references: [],
    date: '2024-01-01',
    evidence: 0,
    facets: Object.fromEntries(facetKeys.map((key) => [key, []])) as unknown as SearchDocument['facets'],
  }
}
