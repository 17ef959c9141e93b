import type { SearchDocument } from '#search/document.ts'
import type { SearchEngine } from '#search/engine.ts'
import { facetKeys } from '#search/facets.ts'
import { everything, pageSize } from '#search/query.ts'
import { createPlainFts5 } from './plain-fts5.ts'
import type { RelevanceSet } from './relevance-sets.ts'
import { subjects, type SubjectName } from './search-subjects.ts'

/** Something that can be asked for the hundred best documents of a set. */
export interface Contestant {
  /** It may stop early once all of `right` are among what it gives. */
  best(words: string, right: ReadonlySet<string>): Promise<string[]>
  close(): Promise<void>
}

const deepest = 100

/** The engine of this name, filled with the documents of a set. */
export async function prepareContestant(
  name: SubjectName,
  documents: RelevanceSet['documents'],
): Promise<Contestant> {
  if (name === 'plain FTS5') return plainContestant(documents)
  const subject = await subjects[name](null)
  const records = documents.map(asRecord)
  await subject.prepare(records)
  await subject.fill(records)
  const { engine } = subject
  if (engine === null) throw new Error(`${name} has no pages to leaf through`)
  const idOf = new Map(records.map(({ id }, index) => [id, documents[index]?.id ?? '']))
  return {
    best: (words, right) => leaf(engine, words, (ids) => [...right].every((id) => ids.includes(id)), idOf),
    close: () => subject.close(),
  }
}

/** Plain FTS5 finds any of the words here: asked for all of them, as in the benchmark of times, it finds next to nothing. */
async function plainContestant(documents: RelevanceSet['documents']): Promise<Contestant> {
  const plain = createPlainFts5()
  plain.fill(documents)
  return {
    best: async (words) => plain.find(words, { join: 'OR', atMost: deepest }),
    close: async () => plain.close(),
  }
}

/** Leafs through the pages, as a reader would: a finished query, so its last word is whole. */
async function leaf(
  engine: SearchEngine,
  words: string,
  enough: (ids: readonly string[]) => boolean,
  idOf: ReadonlyMap<string, string>,
): Promise<string[]> {
  const found: string[] = []
  for (let page = 1; found.length < deepest; page += 1) {
    const { hits } = await engine.search({ ...everything, sort: 'relevance', words: `${words} `, page })
    found.push(...hits.map((hit) => idOf.get(hit.id) ?? ''))
    if (hits.length < pageSize || enough(found)) break
  }
  return found
}

/** The sets have titles and texts only, and ids that not every engine takes. */
function asRecord({ title, text }: RelevanceSet['documents'][number], index: number): SearchDocument {
  return {
    id: `document-${index}`,
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
