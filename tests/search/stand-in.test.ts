import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { everything } from '#search/query.ts'
import { withStandIn } from '#search/stand-in.ts'
import { aDocument, idsOf } from './documents.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000)

/** Two real indexes, one of them as if it were on another machine, which can fail or lose what it held. */
async function twoIndexes() {
  const embedded = createEmbeddedEngine(new Database(':memory:'))
  const there = createEmbeddedEngine(new Database(':memory:'))
  await embedded.replaceAll([aDocument({ id: 'here' })])
  await there.replaceAll([aDocument({ id: 'there' })])
  const state = { failing: false, lost: false, asked: 0, failures: 0 }
  const reach = async () => {
    state.asked += 1
    if (state.failing) throw new Error('unreachable')
  }
  const elsewhere = {
    ...there,
    outside: true,
    search: (query: typeof everything) => reach().then(() => there.search(query)),
    needsRebuild: async () => state.lost,
  }
  const engine = withStandIn(elsewhere, embedded, {
    isBehind: () => false,
    onFailure: () => (state.failures += 1),
  })
  const find = async () => idsOf(await engine.search(everything))
  return { engine, state, find }
}

test('a server that keeps failing is asked more and more rarely, but once a minute all the same', async () => {
  const { state, find } = await twoIndexes()
  state.failing = true
  const pauses: number[] = []
  for (let seconds = 0, last = 0; pauses.length < 6; seconds += 1, pass(1)) {
    const before = state.asked
    expect(await find()).toEqual(['here'])
    if (state.asked === before) continue
    if (seconds > 0) pauses.push(seconds - last)
    last = seconds
  }
  expect(pauses).toEqual([5, 10, 20, 40, 60, 60])
})

test('once it has answered, the next failure is the first again', async () => {
  const { state, find } = await twoIndexes()
  state.failing = true
  for (const seconds of [5, 10, 20]) {
    await find()
    pass(seconds)
  }
  state.failing = false
  expect(await find()).toEqual(['there'])
  state.failing = true
  expect(await find()).toEqual(['here'])
  state.failing = false
  pass(5)
  expect(await find()).toEqual(['there'])
})

test('searches that fail together are one failure, and one alone finds out whether the server is back', async () => {
  const { state, find } = await twoIndexes()
  expect(await find()).toEqual(['there'])
  state.failing = true
  await Promise.all([find(), find(), find()])
  expect(state.failures).toBe(1)
  pass(5)
  const before = state.asked
  await Promise.all([find(), find(), find()])
  expect(state.asked - before).toBe(1)
  expect(state.failures).toBe(2)
})

test('an index that came back without what it held is not believed, until it is filled', async () => {
  const { engine, state, find } = await twoIndexes()
  expect(await find()).toEqual(['there'])
  state.lost = true
  await engine.index([aDocument({ id: 'new' })])
  expect(await find()).toEqual(['here'])
  state.lost = false
  pass(5)
  expect(await find()).toEqual(['new', 'there'])
})

test('that it was lost is noticed too when nobody here saw it fail or wrote to it', async () => {
  const { state, find } = await twoIndexes()
  expect(await find()).toEqual(['there'])
  state.lost = true
  pass(10)
  expect(await find()).toEqual(['here'])
})
