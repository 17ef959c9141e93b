import type { Database } from 'better-sqlite3'
import { setImmediate as otherWork } from 'node:timers/promises'
import type { SearchDocument } from '../../document.ts'
import { createGeneration, dropTable, generationsIn, readState, tablesOf } from './schema.ts'
import { openTables, type Tables } from './tables.ts'
import { put, take, writeCount, writeCounts, type WordCounts } from './write.ts'
import { readDocument } from './read-document.ts'

/** How long others wait for one step, be they requests to this process or writers in another; in milliseconds. */
const longestStep = 100

/**
 * Builds a new generation from these documents beside the one being searched, and swaps them in one transaction.
 * It is filled in short steps, each a transaction of its own, with room for other work in between, so that neither
 * readers nor writers wait. What was written to the old generation meanwhile is carried over. The iterable must not
 * keep a statement of this connection open (read it in pages). A rebuild started later, by any process, makes this
 * one give up.
 */
export async function rebuild(connection: Database, documents: Iterable<SearchDocument>): Promise<void> {
  const { before, generation, since } = begin(connection)
  const tables = openTables(connection, generation)
  const counts: WordCounts = new Map()
  const inSteps = steps(connection, () => mustStillBuild(connection, generation))
  await inSteps(documents, (document) => put(tables, [document], counts))
  await inSteps(counts, ([word, count]) => writeCount(tables, word, count))
  await inSteps(mergers(tables), (merge) => merge())
  connection
    .transaction(() => {
      mustStillBuild(connection, generation)
      carryOver(connection, tables, since)
      connection
        .prepare('UPDATE search_state SET generation = ?, building = NULL, needs_rebuild = 0')
        .run(generation)
    })
    .immediate()
  // Dropping a large table takes a while, so each is a step of its own.
  await steps(connection, () => {})(tablesOf(before), (table) => dropTable(connection, table))
}

/**
 * Joins the pieces of each index into one: until then the words of documents that were taken out are only marked in an
 * index without content. In short steps like a rebuild; gives up when one replaces the index meanwhile.
 */
export async function purge(connection: Database): Promise<void> {
  const { generation } = readState(connection)
  const inSteps = steps(connection, () => mustStillRead(connection, generation))
  await inSteps(mergers(openTables(connection, generation)), (merge) => merge())
}

const pagesAtOnce = 64

/**
 * Joins the many pieces that the steps left of each index into one, a little at a time: searches are faster, and the
 * first publication after the rebuild need not do it.
 */
function* mergers(tables: Tables): Generator<() => void> {
  for (const merge of tables.merge) {
    yield () => merge.run(-pagesAtOnce)
    for (let before = -Infinity; ;) {
      const now = tables.changesSoFar.get() ?? 0
      // SQLite counts fewer than two changes when there was nothing left to join.
      if (now - before < 2) break
      before = now
      yield () => merge.run(pagesAtOnce)
    }
  }
}

/** Does something with each item, as many at a time as one step allows. */
function steps(connection: Database, check: () => void) {
  return async <T>(items: Iterable<T>, each: (item: T) => void): Promise<void> => {
    const rest = items[Symbol.iterator]()
    const step = connection.transaction((): boolean => {
      check()
      const end = performance.now() + longestStep
      for (let next = rest.next(); !next.done; next = rest.next()) {
        each(next.value)
        if (performance.now() > end) return true
      }
      return false
    })
    while (step.immediate()) await otherWork()
  }
}

function begin(connection: Database): { before: number; generation: number; since: number } {
  return connection
    .transaction(() => {
      const { generation } = readState(connection)
      const all = generationsIn(connection)
      const unread = all.filter((other) => other !== generation)
      for (const table of unread.flatMap(tablesOf)) dropTable(connection, table)
      const next = Math.max(generation, ...all) + 1
      createGeneration(connection, next)
      connection.prepare('UPDATE search_state SET building = ?').run(next)
      const since = connection
        .prepare<[], number | null>('SELECT max(number) FROM search_change')
        .pluck()
        .get()
      return { before: generation, generation: next, since: since ?? 0 }
    })
    .immediate()
}

function mustStillBuild(connection: Database, generation: number): void {
  if (readState(connection).building !== generation) throw new Error('Another rebuild of the index has begun')
}

function mustStillRead(connection: Database, generation: number): void {
  if (readState(connection).generation !== generation) throw new Error('The index was built anew meanwhile')
}

/** Documents published or taken down while the new generation was being filled. */
function carryOver(connection: Database, tables: Tables, since: number): void {
  const old = openTables(connection, readState(connection).generation)
  const counts: WordCounts = new Map()
  const changed = connection
    .prepare<[number], { id: string }>('SELECT DISTINCT id FROM search_change WHERE number > ?')
    .all(since)
  for (const { id } of changed) {
    const document = readDocument(old, id)
    if (document) put(tables, [document], counts)
    else take(tables, [id], counts)
  }
  writeCounts(tables, counts)
}
