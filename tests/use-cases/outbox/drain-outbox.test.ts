import { expect, onTestFinished, test, vi } from 'vitest'
import { drainOutbox } from '#app/use-cases/outbox/drain-outbox.ts'
import { keepDraining } from '#app/use-cases/outbox/keep-draining.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { askForRebuild, outboxState } from '#db/outbox.ts'
import { caseStudy, makeContributor, makeOrganisation, makePublished } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

/** The embedded engine, as if it were on another machine: told after commit, and sometimes unreachable. */
function remote(): { portal: TestPortal; fail(next: boolean): void } {
  const portal = freshPortal()
  const engine = portal.search
  let failing = false
  const reach = () => (failing ? Promise.reject(new Error('unreachable')) : Promise.resolve())
  portal.search = {
    ...engine,
    outside: true,
    inTransaction: null,
    index: (documents) => reach().then(() => engine.index(documents)),
    remove: (ids) => reach().then(() => engine.remove(ids)),
  }
  return { portal, fail: (next) => (failing = next) }
}

test('what was published reaches an engine elsewhere, and what was withdrawn leaves it', async () => {
  const { portal } = remote()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makePublished(portal, 'case-study', caseStudy(), writer)
  expect(await portal.search.indexed()).toEqual([])
  expect(await drainOutbox(portal)).toBe(1)
  expect(await portal.search.indexed()).toEqual([{ id: recordId, version: 1 }])
  withdraw(portal, writer, { recordId, reason: 'published-in-error', explanation: '', replacedBy: '' })
  await drainOutbox(portal)
  expect(await portal.search.indexed()).toEqual([])
  expect(outboxState(portal.db)).toEqual({ waiting: 0, dead: 0 })
})

test('while the engine cannot be reached publishing goes on, and the entry is tried again later', async () => {
  const { portal, fail } = remote()
  fail(true)
  makePublished(portal)
  expect(await drainOutbox(portal)).toBe(0)
  expect(outboxState(portal.db)).toEqual({ waiting: 1, dead: 0 })
  fail(false)
  expect(await drainOutbox(portal)).toBe(0)
  portal.pass({ minutes: 1 })
  expect(await drainOutbox(portal)).toBe(1)
})

test('after many failures an entry is put aside for a person', async () => {
  const { portal, fail } = remote()
  fail(true)
  makePublished(portal)
  for (let i = 0; i < 14; i += 1) {
    await drainOutbox(portal)
    portal.pass({ days: 1 })
  }
  expect(outboxState(portal.db)).toEqual({ waiting: 0, dead: 1 })
})

test('however long an index takes to be built, nobody else begins with it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const { portal } = remote()
  makePublished(portal)
  await drainOutbox(portal)
  let built = 0
  let finish = () => {}
  const engine = portal.search
  portal.search = {
    ...engine,
    async replaceAll(documents) {
      built += 1
      await new Promise<void>((done) => (finish = done))
      await engine.replaceAll(documents)
    },
  }
  askForRebuild(portal.db, portal.clock().toISOString())
  const draining = drainOutbox(portal)
  for (let minutes = 0; minutes < 30; minutes += 1) {
    portal.pass({ minutes: 1 })
    vi.advanceTimersByTime(60_000)
    expect(await drainOutbox(portal)).toBe(0)
  }
  finish()
  expect(await draining).toBe(1)
  expect(built).toBe(1)
  expect(outboxState(portal.db)).toEqual({ waiting: 0, dead: 0 })
})

test('the worker drains by itself until it is stopped', async () => {
  const { portal } = remote()
  const stop = keepDraining(portal)
  makePublished(portal)
  await vi.waitFor(() => expect(outboxState(portal.db).waiting).toBe(0), { timeout: 5_000 })
  await stop()
  makePublished(portal)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(outboxState(portal.db).waiting).toBe(1)
})
