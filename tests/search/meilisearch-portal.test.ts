import { Meilisearch } from 'meilisearch'
import { expect, onTestFinished, test, vi } from 'vitest'
import { checkHealth } from '#app/use-cases/health/check-health.ts'
import { drainOutbox } from '#app/use-cases/outbox/drain-outbox.ts'
import { keepDraining } from '#app/use-cases/outbox/keep-draining.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { checkSearch, lastChecksOf, searchDrift } from '#app/use-cases/search/check-search.ts'
import { prepareSearch } from '#app/use-cases/search/rebuild-search.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { askForRebuild, outboxState } from '#db/outbox.ts'
import { everything } from '#search/query.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeOrganisation,
  makePerson,
  makePublished,
} from '#tests/support/builders.ts'
import { onMeilisearch } from '#tests/support/meilisearch.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

onMeilisearch('a portal with a Meilisearch server', (server) => {
  let portals = 0
  const settingsOf = (index: string, key = server.masterKey) => ({
    MEILISEARCH_URL: server.url,
    MEILISEARCH_API_KEY: key,
    MEILISEARCH_INDEX: index,
  })

  /** As some time after its start: the server's index is filled. */
  async function aPortal(): Promise<{ portal: TestPortal; index: string }> {
    const index = `portal${(portals += 1)}`
    const portal = freshPortal({ searchServer: settingsOf(index) })
    await prepareSearch(portal)
    await checkSearch(portal)
    return { portal, index }
  }

  const titled = (title: string) => caseStudy({ title: english(title) })
  const find = async (portal: TestPortal, words: string) => {
    const { cards, standIn } = await searchRecords(portal, { ...everything, words, sort: 'relevance' })
    return { ids: cards.map(({ id }) => id), standIn }
  }

  test('publishes, finds, withdraws', async () => {
    const { portal } = await aPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = makePublished(portal, 'case-study', titled('Otters in the culvert'), writer)
    expect(await drainOutbox(portal)).toBe(1)
    expect(await find(portal, 'otter ')).toEqual({ ids: [recordId], standIn: false })
    withdraw(portal, writer, { recordId, reason: 'published-in-error', explanation: '', replacedBy: '' })
    await drainOutbox(portal)
    expect(await find(portal, 'otter ')).toEqual({ ids: [], standIn: false })
  })

  test('what is taken down leaves none of its words on the server', async () => {
    const { portal, index } = await aPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = makePublished(portal, 'case-study', titled('Xyzzyqwv in the culvert'), writer)
    const kept = makePublished(portal, 'case-study', titled('Otters in the culvert'), writer)
    await drainOutbox(portal)
    const onServer = async () => {
      const client = new Meilisearch({ host: server.url, apiKey: server.masterKey })
      return JSON.stringify((await client.index(index).getDocuments({ limit: 100 })).results)
    }
    expect(await onServer()).toContain('Xyzzyqwv')
    const admin = makePerson(portal, { portalRoles: ['site-admin'] })
    expect(
      (await takeDown(portal, admin, { recordId, reason: 'personal-information', legalNote: '' })).ok,
    ).toBe(true)
    await drainOutbox(portal)
    expect(await onServer()).not.toContain('Xyzzyqwv')
    expect(await onServer()).not.toContain(recordId)
    expect(await find(portal, 'culvert ')).toEqual({ ids: [kept], standIn: false })
  })

  test('answers by itself until the server’s index was filled', async () => {
    const portal = freshPortal({ searchServer: settingsOf('unfilled') })
    await prepareSearch(portal)
    const recordId = makePublished(portal, 'case-study', titled('Otters in the culvert'))
    expect(await find(portal, 'otter ')).toEqual({ ids: [recordId], standIn: true })
    expect((await checkHealth(portal)).search.state).toBe('stand-in')
  })

  test('goes on while the server is killed, and the server hears of everything afterwards', async () => {
    const { portal } = await aPortal()
    makePublished(portal, 'case-study', titled('Otters in the culvert'))
    await drainOutbox(portal)

    await server.kill()
    const recordId = makePublished(portal, 'case-study', titled('Badgers under the bridge'))
    expect(await find(portal, 'badger ')).toEqual({ ids: [recordId], standIn: true })
    expect(await drainOutbox(portal)).toBe(0)
    expect(outboxState(portal.db)).toEqual({ waiting: 1, dead: 0 })
    expect(await checkHealth(portal)).toMatchObject({ ok: true, search: { state: 'stand-in' } })

    await server.start()
    const stop = keepDraining(portal)
    onTestFinished(stop)
    portal.pass({ minutes: 1 })
    await vi.waitFor(() => expect(outboxState(portal.db).waiting).toBe(0), { timeout: 10_000 })
    await vi.waitFor(
      async () => expect(await find(portal, 'badger ')).toEqual({ ids: [recordId], standIn: false }),
      { timeout: 15_000, interval: 500 },
    )
  }, 60_000)

  test('does not believe a server that came back empty, until it is filled again', async () => {
    const { portal, index } = await aPortal()
    const before = makePublished(portal, 'case-study', titled('Otters in the culvert'))
    await drainOutbox(portal)
    expect(await find(portal, 'otter ')).toEqual({ ids: [before], standIn: false })

    await new Meilisearch({ host: server.url, apiKey: server.masterKey }).deleteIndex(index).waitTask()
    const after = makePublished(portal, 'case-study', titled('Otters under the bridge'))
    await drainOutbox(portal)
    const both = [before, after].sort()
    const found = await find(portal, 'otter ')
    expect({ ...found, ids: found.ids.sort() }).toEqual({ ids: both, standIn: true })

    await checkSearch(portal)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 })
    onTestFinished(() => void vi.useRealTimers())
    const again = await find(portal, 'otter ')
    expect({ ...again, ids: again.ids.sort() }).toEqual({ ids: both, standIn: false })
  })

  test('answers by itself while what was published waits for long, or the whole index for being built', async () => {
    const { portal } = await aPortal()
    const standIn = async () => (await find(portal, 'otter ')).standIn
    makePublished(portal)
    expect(await standIn()).toBe(false)
    portal.pass({ minutes: 1 })
    expect(await standIn()).toBe(true)
    await drainOutbox(portal)
    expect(await standIn()).toBe(false)
    askForRebuild(portal.db, portal.clock().toISOString())
    expect(await standIn()).toBe(true)
    await drainOutbox(portal)
    expect(await standIn()).toBe(false)
  })

  test('however long the server is away, nothing is given up', async () => {
    const { portal } = await aPortal()
    await server.kill()
    makePublished(portal)
    for (let i = 0; i < 20; i += 1) {
      await drainOutbox(portal)
      portal.pass({ days: 1 })
    }
    expect(outboxState(portal.db)).toEqual({ waiting: 1, dead: 0 })
    await server.start()
    expect(await drainOutbox(portal)).toBe(1)
  })

  test('starts without the server, but not with a key that is refused', async () => {
    await prepareSearch(freshPortal({ searchServer: { MEILISEARCH_URL: 'http://127.0.0.1:9' } }))
    const refused = freshPortal({ searchServer: settingsOf('refused', 'wrong') })
    await expect(prepareSearch(refused)).rejects.toThrow(/MEILISEARCH_API_KEY/)
  })

  test('finds and repairs what differs between the server and the database', async () => {
    const { portal, index } = await aPortal()
    const lost = makePublished(portal, 'case-study', titled('Otters in the culvert'))
    makePublished(portal)
    await drainOutbox(portal)
    const theirs = new Meilisearch({ host: server.url, apiKey: server.masterKey }).index(index)
    await theirs.deleteDocument(lost).waitTask()
    await theirs.updateDocuments([{ id: 'stranger', version: 1 }]).waitTask()

    await checkSearch(portal)
    expect(lastChecksOf(portal)).toMatchObject([
      { index: 'embedded', differing: 0 },
      { index: 'meilisearch', differing: 2 },
    ])
    await drainOutbox(portal)
    for (const one of portal.search.indexes()) expect(await searchDrift(portal, one)).toEqual([])
    expect((await find(portal, 'otter ')).ids).toEqual([lost])
    await checkSearch(portal)
    expect(lastChecksOf(portal).map(({ differing }) => differing)).toEqual([0, 0])
  })
})
