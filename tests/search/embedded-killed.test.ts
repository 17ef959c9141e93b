import Database from 'better-sqlite3'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { everything } from '#search/query.ts'
import { aDocument, asking, idsOf } from './documents.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'killed-search-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Lets another process write into the file, and kills it outright once it has told of so many records. */
async function killedAfter(records: number, file: string, how: 'one by one' | 'rebuild'): Promise<void> {
  const child = fork(path.join(import.meta.dirname, 'index-until-killed.ts'), [file, how], {
    execArgv: ['--import', 'tsx'],
  })
  child.on('message', (n) => {
    if (n === records) child.kill('SIGKILL')
  })
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
}

describe('a process killed while it writes the index', () => {
  test('leaves every record that it finished, found and counted', async () => {
    const file = path.join(folder, 'one-by-one.sqlite')
    await killedAfter(60, file, 'one by one')
    const connection = new Database(file)
    const engine = createEmbeddedEngine(connection)
    const held = (await engine.indexed()).length
    expect(held).toBeGreaterThan(60)
    const result = await engine.search(asking('kestrel osprey '))
    expect(result.total).toBe(held)
    expect(result.facets.sector).toEqual([{ value: 'housing', count: held }])
    expect((await engine.search(asking('"kestrel and osprey"'))).total).toBe(held)
    expect((await engine.search(asking('kestril '))).total).toBe(held)
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  test('in the middle of a rebuild leaves the index as it was, and the next rebuild cleans up', async () => {
    const file = path.join(folder, 'rebuild.sqlite')
    const connection = new Database(file)
    connection.pragma('journal_mode = WAL')
    const engine = createEmbeddedEngine(connection)
    await engine.replaceAll([aDocument({ id: 'before', title: 'Kestrel' })])
    await killedAfter(300, file, 'rebuild')
    expect(idsOf(await engine.search(asking('kestrel ')))).toEqual(['before'])
    expect((await engine.search(everything)).total).toBe(1)
    await engine.replaceAll([aDocument({ id: 'after', title: 'Kestrel' })])
    expect(idsOf(await engine.search(asking('kestrel ')))).toEqual(['after'])
    const tables = connection
      .prepare<[], number>("SELECT count(*) FROM sqlite_schema WHERE name GLOB 'search_document_[0-9]*'")
      .pluck()
    expect(tables.get()).toBe(1)
  })
})
