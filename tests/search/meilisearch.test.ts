import Database from 'better-sqlite3'
import { Meilisearch } from 'meilisearch'
import { afterAll, describe, expect, test } from 'vitest'
import { meilisearchBinary, runMeilisearch } from '#scripts/setup/run-meilisearch.ts'
import type { SearchEngine } from '#search/engine.ts'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { createMeilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { contract } from './contract.ts'
import { aDocument, asking, idsOf } from './documents.ts'

const binary = meilisearchBinary()

describe.skipIf(binary === null)('on a real Meilisearch server', async () => {
  const server = binary === null ? null : await runMeilisearch(binary)
  if (server === null) return
  afterAll(() => server.stop())
  const master = new Meilisearch({ host: server.url, apiKey: server.masterKey })

  /** The engine, with an embedded index beside it that is told the same: as every portal has it. */
  function beside(index: string): SearchEngine {
    const embedded = createEmbeddedEngine(new Database(':memory:'))
    const { url, masterKey: apiKey } = server!
    const engine = createMeilisearchEngine({ url, apiKey, index, tongue: () => embedded.tongue() })
    return {
      ...engine,
      index: async (documents) => {
        await embedded.index(documents)
        await engine.index(documents)
      },
      remove: async (ids) => {
        await embedded.remove(ids)
        await engine.remove(ids)
      },
      replaceAll: async (documents) => {
        const all = [...documents]
        await embedded.replaceAll(all)
        await engine.replaceAll(all)
      },
    }
  }

  const filled = beside('contract').replaceAll([])
  contract('meilisearch', async () => {
    await filled
    await master.index('contract').deleteAllDocuments().waitTask({ interval: 5 })
    return beside('contract')
  })

  test('works before it was ever filled as a whole', async () => {
    const engine = beside('unfilled')
    expect(await engine.needsRebuild()).toBe(true)
    await engine.index([aDocument({ id: 'a', title: 'Anti-social behaviour' }), aDocument({ id: 'b' })])
    expect(await engine.needsRebuild()).toBe(true)
    expect(idsOf(await engine.search(asking('asb ')))).toEqual(['a'])
  })
})
