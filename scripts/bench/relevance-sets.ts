import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Queries whose right answers people have written down. */
export interface RelevanceSet {
  name: string
  documents: { id: string; title: string; text: string }[]
  queries: JudgedQuery[]
}

export interface JudgedQuery {
  id: string
  text: string
  /** Ids of the documents that answer it. */
  answers: ReadonlySet<string>
}

const names = ['scifact', 'knownitem-design-histories']

/** Where the shared data lies; it is not part of the repository. */
export const sharedData = process.env['SHARED_DATA'] ?? resolve(import.meta.dirname, '../../../shared/data')

/** The sets that are there: none on a machine without the shared data. */
export function readRelevanceSets(): RelevanceSet[] {
  return names.flatMap((name) => {
    const folder = join(sharedData, 'relevance', name)
    return existsSync(join(folder, 'corpus.jsonl.gz')) ? [readSet(name, folder)] : []
  })
}

function readSet(name: string, folder: string): RelevanceSet {
  const answers = new Map<string, Set<string>>()
  for (const line of linesOf(join(folder, 'qrels.tsv.gz')).slice(1)) {
    const [query = '', document = '', score] = line.split('\t')
    if (Number(score) > 0) answers.set(query, (answers.get(query) ?? new Set()).add(document))
  }
  return {
    name,
    documents: recordsOf<{ _id: string; title: string; text: string }>(join(folder, 'corpus.jsonl.gz')).map(
      ({ _id, title, text }) => ({ id: _id, title, text }),
    ),
    queries: recordsOf<{ _id: string; text: string }>(join(folder, 'queries.jsonl.gz')).flatMap(
      ({ _id, text }) => {
        const right = answers.get(_id)
        return right ? [{ id: _id, text, answers: right }] : []
      },
    ),
  }
}

function linesOf(file: string): string[] {
  return gunzipSync(readFileSync(file)).toString().trim().split('\n')
}

function recordsOf<T>(file: string): T[] {
  return linesOf(file).map((line) => JSON.parse(line) as T)
}
