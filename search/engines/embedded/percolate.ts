import { setImmediate as otherWork } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import type { SearchDocument } from '../../document.ts'
import { needOf, type Tongue } from '../../needs.ts'
import { parseWords, type Term } from '../../parse.ts'
import type { SearchQuery } from '../../query.ts'
import type { Synonyms } from '../../synonyms.ts'
import { holding, withUnwanted } from './find.ts'
import { keepMemory, type Memory } from './memory.ts'
import { prepareSchema, readState } from './schema.ts'
import { openTables } from './tables.ts'
import { put, writeCounts, type WordCounts } from './write.ts'

/** A few documents that many searches are asked of, instead of the other way round. */
export interface Percolator {
  /** The ids of those that hold every word asked for and pass the filters, in the order in which they were given. */
  matching(query: Pick<SearchQuery, 'words' | 'filters' | 'dates'>): string[]
  close(): void
}

export type OpenPercolator = (documents: readonly SearchDocument[]) => Promise<Percolator>

/** Documents that are indexed before others are served. */
const atOnce = 20

/**
 * An index in memory of these documents alone, each of which must have an id of its own. It reads words as search does
 * (stems, synonyms, mutations, a last word that goes on) but forgives nothing: no other spellings, no word left out.
 * Readers who look at results see at once what does not fit; a mail about it would be one too many.
 */
export async function openPercolator(
  documents: readonly SearchDocument[],
  synonyms: Synonyms,
): Promise<Percolator> {
  const connection = new Sqlite(':memory:')
  prepareSchema(connection)
  const tables = openTables(connection, readState(connection).generation)
  const counts: WordCounts = new Map()
  for (let at = 0; at < documents.length; at += atOnce) {
    connection.transaction(() => put(tables, documents.slice(at, at + atOnce), counts))()
    await otherWork()
  }
  connection.transaction(() => writeCounts(tables, counts))()
  const memory = keepMemory(connection, () => synonyms)()
  const tongue: Tongue = { synonyms, lexicon: { ...memory.lexicon, near: () => [] } }
  // Rows are numbered from 1 in the order in which they were put.
  const idOf = (row: number) => documents[row - 1]?.id ?? ''
  const all = documents.map((_, index) => index + 1)
  return {
    matching({ words, filters, dates }) {
      const { wanted, unwanted } = parseWords(words, synonyms)
      const rows = wanted.length === 0 ? all : rowsWith(wanted, tongue, memory)
      if (rows.length === 0) return []
      const refused = unwanted.length === 0 ? new Set<number>() : withUnwanted(unwanted, memory.tables)
      const kept = refused.size === 0 ? rows : rows.filter((row) => !refused.has(row))
      return [...memory.columns.count(kept, { filters, dates }).hits].map(idOf)
    },
    close: () => void connection.close(),
  }
}

function rowsWith(wanted: readonly Term[], tongue: Tongue, memory: Memory): readonly number[] {
  const needs = wanted.map((term) => needOf(term, tongue))
  return needs.some(({ documents }) => documents === 0) ? [] : holding(needs, memory)
}
