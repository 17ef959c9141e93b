import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '#db/connection.ts'
import type { SearchDocument } from '#search/document.ts'
import type { SearchEngine } from '#search/engine.ts'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { createMeilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import { findOrFetchMeilisearch } from '../setup/meilisearch.mjs'
import { runMeilisearch } from '../setup/run-meilisearch.ts'
import { createPlainFts5 } from './plain-fts5.ts'

/** What the benchmarks of search compare. */
export interface Subject {
  /** What else must know the records before: beside Meilisearch, every portal keeps the embedded index. */
  prepare(records: Iterable<SearchDocument>): Promise<void>
  fill(records: Iterable<SearchDocument>): Promise<void>
  search(query: SearchQuery): Promise<unknown>
  /** The engine itself; null for what is no engine. */
  engine: SearchEngine | null
  /** Gives a record to every index. */
  update(record: SearchDocument): Promise<void>
  /** Resident bytes of the process that holds the index. */
  memory(): number
  close(): Promise<void>
}

/** Each opens what it keeps in this folder; an empty index of its own without one. */
export const subjects = {
  embedded: openEmbedded,
  'plain FTS5': openPlain,
  meilisearch: openMeilisearch,
} satisfies Record<string, (folder: string | null) => Promise<Subject>>

export type SubjectName = keyof typeof subjects
export const subjectNames = Object.keys(subjects) as SubjectName[]

async function openEmbedded(folder: string | null): Promise<Subject> {
  const db = openDatabase(fileIn(folder, 'portal.db'))
  const engine = createEmbeddedEngine(db.$client)
  return {
    engine,
    prepare: async () => undefined,
    fill: (records) => engine.replaceAll(records),
    search: (query) => engine.search(query),
    update: (record) => engine.index([record]),
    memory: () => process.memoryUsage.rss(),
    async close() {
      await engine.close()
      db.$client.close()
    },
  }
}

async function openMeilisearch(folder: string | null): Promise<Subject> {
  const { path, missing } = await findOrFetchMeilisearch()
  if (path === null) throw new Error(`Meilisearch cannot be measured: ${missing}`)
  const server = await runMeilisearch(path, folder)
  const db = openDatabase(fileIn(folder, 'beside.db'))
  const beside = createEmbeddedEngine(db.$client)
  const { url, masterKey } = server
  const engine = createMeilisearchEngine({ url, apiKey: masterKey, index: 'bench', tongue: beside.tongue })
  return {
    engine,
    prepare: (records) => beside.replaceAll(records),
    fill: (records) => engine.replaceAll(records),
    search: (query) => engine.search(query),
    async update(record) {
      await beside.index([record])
      await engine.index([record])
    },
    memory: () => residentBytes(server.pid()),
    async close() {
      await engine.close()
      db.$client.close()
      await server.stop()
    },
  }
}

/** Finds the first twenty of all the words; it counts nothing and filters nothing. */
async function openPlain(folder: string | null): Promise<Subject> {
  const plain = createPlainFts5(fileIn(folder, 'plain.db'))
  const fill = (records: Iterable<SearchDocument>) => plain.fill(asPlain(records))
  return {
    engine: null,
    prepare: async () => undefined,
    fill: async (records) => fill(records),
    search: async ({ words }) =>
      plain.find(words, { join: 'AND', prefix: !/[\s"]$/.test(words), atMost: 20 }),
    update: async (record) => fill([record]),
    memory: () => process.memoryUsage.rss(),
    close: async () => plain.close(),
  }
}

/** Throws unless the engine finds the record by a word that only it holds. */
export async function mustFind({ search }: Subject, id: string, word: string): Promise<void> {
  const found = JSON.stringify(await search({ ...everything, words: `${word} ` }))
  if (!found.includes(id)) throw new Error(`A record just published is not found by “${word}”`)
}

function* asPlain(records: Iterable<SearchDocument>) {
  for (const { id, title, summary, body } of records) {
    yield { id, title: title.en, text: `${summary.en}\n${body.en}` }
  }
}

/** Of another process, as Linux tells it. */
function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) * 1024
}

function fileIn(folder: string | null, name: string): string {
  return folder === null ? ':memory:' : join(folder, name)
}
