import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Meilisearch } from 'meilisearch'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { EmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { createMeilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { everything } from '#search/query.ts'
import { synonymsOf } from '#search/synonyms.ts'
import { makePair, onMeilisearch } from '#tests/support/meilisearch.ts'
import { contract } from './contract.ts'
import { differences } from './differences.ts'
import { aDocument, asking, idsOf } from './documents.ts'

onMeilisearch('on a real Meilisearch server', (server) => {
  const master = new Meilisearch({ host: server.url, apiKey: server.masterKey })
  const filled = makePair(server, 'contract').told.replaceAll([])
  contract('meilisearch', async () => {
    await filled
    await master.index('contract').deleteAllDocuments().waitTask({ interval: 5 })
    return makePair(server, 'contract').told
  })

  describe('differs from the embedded engine in this only:', () => {
    const shown = differences.flatMap(({ what, shown }) => (shown === null ? [] : [{ what, shown }]))
    test.each(shown)('$what', ({ shown }) => shown(makePair(server, 'differences')))
  })

  describe('the index', () => {
    test('is written for the synonyms that it was last built with, whoever built it', async () => {
      const { told, embedded } = makePair(server, 'synonyms')
      await told.replaceAll([])
      await told.index([aDocument({ id: 'a', title: 'Bread and butter' })])
      const synonyms = synonymsOf([{ entries: ['bread and butter', 'lunch'], oneWay: false }])
      const tongue = () => ({ ...(embedded as EmbeddedEngine).tongue(), synonyms })
      const other = createMeilisearchEngine({
        url: server.url,
        apiKey: server.masterKey,
        index: 'synonyms',
        tongue,
      })
      await other.replaceAll([])
      await told.index([aDocument({ id: 'a', title: 'Bread and butter' })])
      expect(idsOf(await other.search(asking('lunch ')))).toEqual(['a'])
    })

    test('can be used before it was ever filled as a whole', async () => {
      const { told } = makePair(server, 'unfilled')
      expect(await told.needsRebuild()).toBe(true)
      expect(await told.indexed()).toEqual([])
      await told.index([aDocument({ id: 'a', title: 'Anti-social behaviour' }), aDocument({ id: 'b' })])
      expect(await told.needsRebuild()).toBe(true)
      expect(idsOf(await told.search(asking('asb ')))).toEqual(['a'])
      await told.replaceAll([aDocument({ id: 'c', title: 'Anti-social behaviour' })])
      expect(await told.needsRebuild()).toBe(false)
      expect(idsOf(await told.search(asking('asb ')))).toEqual(['c'])
    })

    test('is set up once, and again when somebody changed its settings', async () => {
      const { told } = makePair(server, 'settings')
      const changes = async () =>
        (await master.tasks.getTasks({ indexUids: ['settings'], types: ['settingsUpdate'] })).total
      await told.index([aDocument({ id: 'a' })])
      const once = await changes()
      await told.index([aDocument({ id: 'b' })])
      expect(await changes()).toBe(once)
      await master.index('settings').resetSettings().waitTask()
      await told.index([aDocument({ id: 'c', facets: { sector: ['health'] } })])
      expect(idsOf(await told.search({ ...everything, filters: { sector: ['health'] } }))).toEqual(['c'])
    })

    test('is searched while a new one is built, and never half of either', async () => {
      const { told } = makePair(server, 'swapped')
      const documents = (count: number, title: string) =>
        Array.from({ length: count }, (_, n) => aDocument({ id: `${title}${n}`, title }))
      await told.replaceAll(documents(30, 'kestrel'))
      let building = true
      const rebuilt = told.replaceAll(documents(2_500, 'osprey')).finally(() => (building = false))
      const totals = new Set<number>()
      while (building) totals.add((await told.search(everything)).total)
      await rebuilt
      totals.add((await told.search(everything)).total)
      expect([...totals]).toEqual([30, 2_500])
    })

    test('hears of a change during the building of a new one, which is then to be told again', async () => {
      const { told, meilisearch } = makePair(server, 'changing')
      await told.replaceAll([])
      await master.createIndex('changing-next', { primaryKey: 'id' }).waitTask()
      await expect(meilisearch.index([aDocument({ id: 'a' })])).rejects.toThrow()
      expect(await meilisearch.indexed()).toEqual([{ id: 'a', version: 1 }])
      await told.replaceAll([])
      await told.index([aDocument({ id: 'a' })])
    })

    test('that cannot take a document says why', async () => {
      const { meilisearch } = makePair(server, 'refusing')
      await expect(meilisearch.index([aDocument({ id: 'not an id!' })])).rejects.toThrow(/identifier/)
    })
  })

  test('a key that may do nothing else is enough', async () => {
    const { key } = await master.createKey({
      indexes: ['limited', 'limited-next'],
      actions: [
        'search',
        'documents.*',
        'indexes.create',
        'indexes.get',
        'indexes.delete',
        'indexes.swap',
        'settings.get',
        'settings.update',
        'tasks.get',
        'stats.get',
        'version',
      ],
      expiresAt: null,
    })
    const { told } = makePair(server, 'limited', key)
    await told.index([aDocument({ id: 'a', title: 'Kestrel' })])
    await told.replaceAll([aDocument({ id: 'b', title: 'Kestrel' }), aDocument({ id: 'c' })])
    await told.remove(['c'])
    expect(idsOf(await told.search(asking('kestrel ')))).toEqual(['b'])
    expect(await told.health()).toMatchObject({ ok: true })
    expect(await told.stats()).toMatchObject({ records: 1 })
    expect(await makePair(server, 'another', key).told.health()).toMatchObject({ misconfigured: true })
  })

  describe('a server that cannot be used', () => {
    const healthAt = (url: string, apiKey = 'any') => {
      const tongue = () => {
        throw new Error('nothing is asked')
      }
      return createMeilisearchEngine({ url, apiKey, index: 'any', tongue }).health()
    }

    /** Something else than a Meilisearch of today, which gives this answer to everything. */
    async function answering(type: string, body: string): Promise<string> {
      const other = createServer((_, res) => res.writeHead(200, { 'Content-Type': type }).end(body))
      await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
      onTestFinished(() => void other.close())
      return `http://127.0.0.1:${(other.address() as AddressInfo).port}`
    }

    test('because the key is wrong', async () => {
      expect(await healthAt(server.url, 'wrong')).toMatchObject({ ok: false, misconfigured: true })
    })

    test('because it is too old', async () => {
      const url = await answering('application/json', '{"pkgVersion":"1.20.4"}')
      expect(await healthAt(url)).toMatchObject({ ok: false, misconfigured: true })
    })

    test('because it is none', async () => {
      const url = await answering('text/html', '<title>Welcome</title>')
      expect(await healthAt(url)).toMatchObject({ ok: false, misconfigured: true })
    })

    test('because it is away, which may pass', async () => {
      const health = await healthAt('http://127.0.0.1:9')
      expect(health).toMatchObject({ ok: false, misconfigured: false })
    })
  })
})
