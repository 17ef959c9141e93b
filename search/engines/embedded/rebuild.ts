import type { Database } from 'better-sqlite3'
import { setImmediate as otherWork } from 'node:timers/promises'
import type { SearchDocument } from '../../document.ts'
import { createGeneration, dropGeneration, readState } from './schema.ts'
import { openTables, type Tables } from './tables.ts'
import { put, take, writeCounts, type WordCounts } from './write.ts'
import { readDocument } from './read-document.ts'

const batchSize = 200

/**
 * Builds a new generation from these documents beside the one being searched, and swaps them in one transaction.
 * Each batch is a transaction of its own, with room for other work in between, so that neither readers nor writers
 * wait. What was written to the old generation meanwhile is carried over. The iterable must not keep a statement
 * of this connection open (read it in pages). A rebuild started later, by any process, makes this one give up.
 */
export async function rebuild(connection: Database, documents: Iterable<SearchDocument>): Promise<void> {
  const { generation, since } = begin(connection)
  const tables = openTables(connection, generation)
  const counts: WordCounts = new Map()
  for (const batch of inBatches(documents, batchSize)) {
    connection
      .transaction(() => {
        mustStillBuild(connection, generation)
        put(tables, batch, counts)
      })
      .immediate()
    await otherWork()
  }
  connection
    .transaction(() => {
      mustStillBuild(connection, generation)
      writeCounts(tables, counts)
      carryOver(connection, tables, since)
      swap(connection, generation)
    })
    .immediate()
}

function begin(connection: Database): { generation: number; since: number } {
  return connection
    .transaction(() => {
      const { generation, building } = readState(connection)
      if (building !== null) dropGeneration(connection, building)
      const next = Math.max(generation, building ?? 0) + 1
      createGeneration(connection, next)
      connection.prepare('UPDATE search_state SET building = ?').run(next)
      const since = connection
        .prepare<[], number | null>('SELECT max(number) FROM search_change')
        .pluck()
        .get()
      return { generation: next, since: since ?? 0 }
    })
    .immediate()
}

function mustStillBuild(connection: Database, generation: number): void {
  if (readState(connection).building !== generation) throw new Error('Another rebuild of the index has begun')
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

function swap(connection: Database, generation: number): void {
  const before = readState(connection).generation
  connection
    .prepare('UPDATE search_state SET generation = ?, building = NULL, needs_rebuild = 0')
    .run(generation)
  dropGeneration(connection, before)
}

function* inBatches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
