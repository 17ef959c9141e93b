import type { Database } from 'better-sqlite3'
import type { SearchDocument } from '../../document.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Lexicon } from '../../lexicon.ts'
import type { Synonyms } from '../../synonyms.ts'
import { Columns } from './columns.ts'
import { differentWords, indexedWords } from '../../indexed-words.ts'
import { FrequentRows } from './frequent-rows.ts'
import { lexiconOf } from './lexicon.ts'
import { documentAt } from './read-document.ts'
import { openTables, type Tables } from './tables.ts'
import { Vocabulary } from './vocabulary.ts'

/** What a process keeps of the index besides the tables; it can be made from them at any time. */
export interface Memory {
  tables: Tables
  columns: Columns
  vocabulary: Vocabulary
  lexicon: Lexicon
  synonyms: Synonyms
  /** Row numbers in the order of their titles, per language, once somebody has asked for it. */
  titleOrder: Partial<Record<Language, readonly number[]>>
  frequentRows: FrequentRows
}

interface Position {
  generation: number
  number: number
  stamp: number
}

/**
 * Gives the memory as the database stands now. Every search asks (some microseconds): the last entry of the change
 * log says whether anything happened, be it here, in another process, or undone by a rollback, since an entry's
 * random stamp does not come back. What changed is read again document by document; everything, when that is unclear.
 */
export function keepMemory(connection: Database, synonymsNow: () => Synonyms): () => Memory {
  const lastChange = connection.prepare<[], Position>(
    `SELECT generation, coalesce(number, 0) AS number, coalesce(stamp, 0) AS stamp FROM search_state
      LEFT JOIN search_change ON number = (SELECT max(number) FROM search_change)`,
  )
  const stampOf = connection
    .prepare<[number], number>('SELECT stamp FROM search_change WHERE number = ?')
    .pluck()
  const changedAfter = connection
    .prepare<[number], number>('SELECT DISTINCT document FROM search_change WHERE number > ?')
    .pluck()
  let memory: Memory | null = null
  let seen: Position = { generation: 0, number: 0, stamp: 0 }

  return () => {
    const now = lastChange.get()
    if (!now) throw new Error('search_state is empty')
    const upToDate =
      now.generation === seen.generation && now.number === seen.number && now.stamp === seen.stamp
    const synonyms = synonymsNow()
    if (memory) memory.synonyms = synonyms
    if (memory && upToDate) return memory
    const continues = now.generation === seen.generation && stampOf.get(seen.number) === seen.stamp
    if (memory && continues) update(memory, changedAfter.all(seen.number))
    else memory = load(openTables(connection, now.generation), synonyms)
    seen = now
    return memory
  }
}

function load(tables: Tables, synonyms: Synonyms): Memory {
  const columns = new Columns()
  for (const { number, date, evidence, facets } of tables.documents.iterate())
    columns.set(number, { date, evidence, facets: facetsIn(facets) })
  const vocabulary = new Vocabulary(tables.words.all())
  return {
    tables,
    columns,
    vocabulary,
    lexicon: lexiconOf(tables, vocabulary),
    synonyms,
    titleOrder: {},
    frequentRows: new FrequentRows(),
  }
}

function update(memory: Memory, numbers: readonly number[]): void {
  const { tables, columns, vocabulary } = memory
  const words = new Set<string>()
  for (const number of numbers) {
    const document = documentAt(tables, number)
    if (!document) {
      columns.delete(number)
      continue
    }
    columns.set(number, document)
    for (const word of differentWords(indexedWords(document)).all) words.add(word)
  }
  vocabulary.add(words)
  memory.titleOrder = {}
  memory.frequentRows = new FrequentRows()
}

/** Our own JSON, written by write.ts; a facet added since then has no values yet. */
function facetsIn(json: string): Partial<SearchDocument['facets']> {
  return JSON.parse(json) as Partial<SearchDocument['facets']>
}
