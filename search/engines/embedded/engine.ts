import type { Database } from 'better-sqlite3'
import { didYouMean } from '../../did-you-mean.ts'
import type { SearchDocument } from '../../document.ts'
import type { SearchEngine, SearchResult } from '../../engine.ts'
import type { Tongue } from '../../needs.ts'
import { parseWords } from '../../parse.ts'
import { lastPage, pageSize, type SearchQuery } from '../../query.ts'
import { deliveredSynonyms } from '../../delivered-synonyms.ts'
import type { Synonyms } from '../../synonyms.ts'
import { findMatches } from './match.ts'
import { keepMemory, type Memory } from './memory.ts'
import { firstOf } from './order.ts'
import { present } from '../../present.ts'
import { textsOf } from './texts.ts'
import { purge, rebuild } from './rebuild.ts'
import { prepareSchema, readState } from './schema.ts'
import { suggestions } from './suggest.ts'
import { openTables, type Tables } from './tables.ts'
import { logChanges, put, take, writeCounts, type Change, type WordCounts } from './write.ts'

export interface EmbeddedEngine extends SearchEngine {
  readonly name: 'embedded'
  readonly inTransaction: NonNullable<SearchEngine['inTransaction']>
  /** What queries are understood with, as the database stands now. */
  tongue(): Tongue
}

/**
 * The search engine in the portal's own database: SQLite FTS5 finds and ranks, integers in memory filter and count.
 * Several processes may use one file. Never closes the connection, which is the caller's.
 */
export function createEmbeddedEngine(
  connection: Database,
  synonymsNow: () => Synonyms = () => deliveredSynonyms,
): EmbeddedEngine {
  prepareSchema(connection)
  const memoryNow = keepMemory(connection, synonymsNow)
  const write = writing(connection)
  /** One snapshot for all statements of a search, whatever other processes write meanwhile. */
  const reading = <T>(read: (memory: Memory) => T): T => connection.transaction(() => read(memoryNow()))()

  const index = (documents: readonly SearchDocument[]) =>
    write((tables, counts) => put(tables, documents, counts))
  const remove = (ids: readonly string[]) => write((tables, counts) => take(tables, ids, counts))
  const engine: EmbeddedEngine = {
    name: 'embedded',
    outside: false,
    indexes: () => [engine],
    inTransaction: { index, remove },
    index: async (documents) => connection.transaction(() => index(documents)).immediate(),
    remove: async (ids) => connection.transaction(() => remove(ids)).immediate(),
    replaceAll: async (documents) => {
      await rebuild(connection, documents)
      reading(() => undefined)
    },
    purge: () => purge(connection),
    search: async (query) => reading((memory) => search(query, memory)),
    suggest: async (words, atMost, language) =>
      reading((memory) => suggestions(words, atMost, language, memory)),
    indexed: async () => reading(({ tables }) => tables.indexed.all()),
    needsRebuild: async () => readState(connection).needsRebuild,
    health: async () => ({ ok: true, detail: 'SQLite FTS5', misconfigured: false }),
    stats: async () => reading(({ columns }) => ({ records: columns.size, bytes: null })),
    close: async () => undefined,
    tongue: () => reading((memory) => memory),
  }
  return engine
}

function search(query: SearchQuery, memory: Memory): SearchResult {
  const parsed = parseWords(query.words, memory.synonyms)
  const matches = findMatches(parsed, memory)
  const { hits, facets } = memory.columns.count(matches.numbers, query)
  const page = Math.min(Math.max(1, Math.trunc(query.page) || 1), lastPage)
  const first = firstOf(hits, page * pageSize, query, matches, memory)
  return {
    total: hits.length,
    hits: present(textsOf(first.slice((page - 1) * pageSize), memory), matches.needs, query.language),
    facets,
    didYouMean: matches.corrected ? didYouMean(query.words, matches.needs) : null,
    leftOut: matches.leftOut,
    holdAll: matches.leftOut.length === 0 ? hits.length : countOf(hits, matches.holdAll),
    cut: parsed.cut,
    standIn: false,
  }
}

/** Of a few records, how many are among the hits. */
function countOf(hits: Uint32Array, few: readonly number[]): number {
  if (few.length === 0) return 0
  const wanted = new Set(few)
  return hits.reduce((count, number) => (wanted.has(number) ? count + 1 : count), 0)
}

/** Runs a change of the index inside the open transaction and leaves word for every process in the change log. */
function writing(connection: Database) {
  let tables: Tables | null = null
  return (change: (tables: Tables, counts: WordCounts) => Change[]): void => {
    const { generation } = readState(connection)
    if (tables?.generation !== generation) tables = openTables(connection, generation)
    const counts: WordCounts = new Map()
    const changes = change(tables, counts)
    writeCounts(tables, counts)
    logChanges(connection, changes)
  }
}
