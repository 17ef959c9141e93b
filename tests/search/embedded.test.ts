import Database from 'better-sqlite3'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { schemaVersion } from '#search/engines/embedded/schema.ts'
import { everything } from '#search/query.ts'
import { contract } from './contract.ts'
import { aDocument, asking, idsOf } from './documents.ts'

contract('embedded', async () => createEmbeddedEngine(new Database(':memory:')))

const folder = mkdtempSync(path.join(tmpdir(), 'embedded-search-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const newFile = () => path.join(folder, `${files++}.sqlite`)

function open(file: string) {
  const connection = new Database(file)
  connection.pragma('journal_mode = WAL')
  connection.pragma('busy_timeout = 5000')
  return connection
}

const kestrel = aDocument({ id: 'a', title: 'Kestrel', facets: { sector: ['housing'] } })
const found = async (engine: ReturnType<typeof createEmbeddedEngine>, words: string) =>
  idsOf(await engine.search(asking(words)))

describe('the embedded engine and the transaction of its caller', () => {
  test('what was committed is found by the very next search', async () => {
    const connection = new Database(':memory:')
    const engine = createEmbeddedEngine(connection)
    expect(await found(engine, 'kestrel ')).toEqual([])
    connection.transaction(() => engine.inTransaction.index([kestrel]))()
    expect(await found(engine, 'kestrel ')).toEqual(['a'])
    connection.transaction(() => engine.inTransaction.remove(['a']))()
    expect((await engine.search(everything)).total).toBe(0)
  })

  test('what was rolled back was never there, even when it was searched meanwhile', async () => {
    const connection = new Database(':memory:')
    const engine = createEmbeddedEngine(connection)
    await engine.index([aDocument({ id: 'b', title: 'Buzzard' })])
    connection.exec('BEGIN')
    engine.inTransaction.index([kestrel])
    engine.inTransaction.remove(['b'])
    expect(idsOf(await engine.search(everything))).toEqual(['a'])
    connection.exec('ROLLBACK')
    const after = await engine.search(everything)
    expect(idsOf(after)).toEqual(['b'])
    expect(after.facets.sector).toEqual([])
    expect(await found(engine, 'kestrel ')).toEqual([])
    expect(await engine.suggest('kest', 5, 'en')).toEqual({ words: [], records: [] })
    await engine.index([aDocument({ id: 'c', title: 'Osprey', facets: { sector: ['health'] } })])
    expect(idsOf(await engine.search(everything)).sort()).toEqual(['b', 'c'])
    expect((await engine.search(everything)).facets.sector).toEqual([{ value: 'health', count: 1 }])
  })
})

describe('the embedded engine and its file', () => {
  test('everything is there after a restart', async () => {
    const file = newFile()
    const first = open(file)
    await createEmbeddedEngine(first).index([kestrel])
    first.close()
    expect(await found(createEmbeddedEngine(open(file)), 'kestrel ')).toEqual(['a'])
  })

  test('another connection sees a write at once, and a rebuild', async () => {
    const file = newFile()
    const one = createEmbeddedEngine(open(file))
    const other = createEmbeddedEngine(open(file))
    expect((await other.search(everything)).total).toBe(0)
    await one.index([kestrel])
    expect(await found(other, 'kestrel ')).toEqual(['a'])
    await other.replaceAll([aDocument({ id: 'b', title: 'Osprey' })])
    expect(await found(one, 'kestrel ')).toEqual([])
    expect(await found(one, 'osprey ')).toEqual(['b'])
    await one.index([aDocument({ id: 'c', title: 'Ospreys' })])
    expect((await found(other, 'osprey ')).sort()).toEqual(['b', 'c'])
  })

  test('another process writes and this one finds it', async () => {
    const file = newFile()
    const engine = createEmbeddedEngine(open(file))
    await engine.search(everything)
    const child = fork(path.join(import.meta.dirname, 'index-one.ts'), [file], {
      execArgv: ['--import', 'tsx'],
    })
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(await found(engine, 'kestrel ')).toEqual(['from-another-process'])
  })

  test('more changes than the log keeps are noticed as well', async () => {
    const file = newFile()
    const one = createEmbeddedEngine(open(file))
    const other = createEmbeddedEngine(open(file))
    await one.index([kestrel])
    await other.search(everything)
    await one.index(Array.from({ length: 2_100 }, (_, n) => aDocument({ id: `d${n}`, title: 'Osprey' })))
    await one.remove(['a'])
    expect((await other.search(everything)).total).toBe(2_100)
  })

  test('tables of another version are dropped and a rebuild is asked for', async () => {
    const connection = new Database(':memory:')
    const engine = createEmbeddedEngine(connection)
    expect(await engine.needsRebuild()).toBe(true)
    await engine.replaceAll([kestrel])
    expect(await engine.needsRebuild()).toBe(false)
    connection.exec('CREATE TABLE search_for_meaning (kept TEXT)')
    connection.exec(`UPDATE search_state SET version = ${schemaVersion + 1}`)
    const next = createEmbeddedEngine(connection)
    expect(await next.needsRebuild()).toBe(true)
    expect((await next.search(everything)).total).toBe(0)
    expect(connection.prepare('SELECT count(*) FROM search_for_meaning').pluck().get()).toBe(0)
  })
})

describe('rebuilding the embedded index', () => {
  test('searches go on meanwhile, and what is written meanwhile is kept', async () => {
    const connection = new Database(':memory:')
    const engine = createEmbeddedEngine(connection)
    await engine.index([kestrel, aDocument({ id: 'gone', title: 'Osprey' })])
    const many = Array.from({ length: 900 }, (_, n) => aDocument({ id: `d${n}`, title: 'Buzzard' }))
    const rebuilding = engine.replaceAll([...many, aDocument({ id: 'gone', title: 'Osprey' })])
    expect(await found(engine, 'kestrel ')).toEqual(['a'])
    await engine.index([aDocument({ id: 'meanwhile', title: 'Merlin' })])
    await engine.remove(['gone'])
    await rebuilding
    expect((await engine.search(everything)).total).toBe(901)
    expect(await found(engine, 'merlin ')).toEqual(['meanwhile'])
    expect(await found(engine, 'osprey ')).toEqual([])
  })

  test('of two rebuilds the later wins and the earlier gives up', async () => {
    const engine = createEmbeddedEngine(new Database(':memory:'))
    const many = (id: string) =>
      Array.from({ length: 500 }, (_, n) => aDocument({ id: `${id}${n}`, title: id }))
    const first = engine.replaceAll(many('first'))
    const second = engine.replaceAll(many('second'))
    await expect(first).rejects.toThrow('Another rebuild')
    await second
    expect((await engine.search(asking('second '))).total).toBe(500)
    expect((await engine.search(everything)).total).toBe(500)
  })

  test('a rebuild that fails leaves the index as it was', async () => {
    const engine = createEmbeddedEngine(new Database(':memory:'))
    await engine.index([kestrel])
    const failing = function* () {
      yield aDocument({ id: 'b', title: 'Osprey' })
      throw new Error('the disk of the records is gone')
    }
    await expect(engine.replaceAll(failing())).rejects.toThrow('the disk')
    expect(idsOf(await engine.search(everything))).toEqual(['a'])
    await engine.replaceAll([aDocument({ id: 'c', title: 'Osprey' })])
    expect(idsOf(await engine.search(everything))).toEqual(['c'])
  })
})
