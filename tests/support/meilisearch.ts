import Database from 'better-sqlite3'
import { afterAll, describe } from 'vitest'
import { meilisearchBinary, runMeilisearch, type RunningMeilisearch } from '#scripts/setup/run-meilisearch.ts'
import type { SearchEngine } from '#search/engine.ts'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { createMeilisearchEngine } from '#search/engines/meilisearch/engine.ts'

/** Tests on a real server of their own; reported as skipped where there is none (scripts/setup/meilisearch.mjs). */
export function onMeilisearch(name: string, tests: (server: RunningMeilisearch) => void): void {
  const binary = meilisearchBinary()
  describe.skipIf(binary === null)(name, async () => {
    if (binary === null) return
    const server = await runMeilisearch(binary)
    afterAll(() => server.stop())
    tests(server)
  })
}

export interface Pair {
  embedded: SearchEngine
  meilisearch: SearchEngine
  /** Tells both what it is told, and searches with the server: as a portal has it, whose embedded index understands. */
  told: SearchEngine
}

/** An index of this name on the server, and the embedded one beside it. */
export function makePair(server: RunningMeilisearch, index: string, apiKey = server.masterKey): Pair {
  const embedded = createEmbeddedEngine(new Database(':memory:'))
  const { url } = server
  const meilisearch = createMeilisearchEngine({ url, apiKey, index, tongue: embedded.tongue })
  const told: SearchEngine = {
    ...meilisearch,
    index: async (documents) => {
      await embedded.index(documents)
      await meilisearch.index(documents)
    },
    remove: async (ids) => {
      await embedded.remove(ids)
      await meilisearch.remove(ids)
    },
    replaceAll: async (documents) => {
      const all = [...documents]
      await embedded.replaceAll(all)
      await meilisearch.replaceAll(all)
    },
  }
  return { embedded, meilisearch, told }
}
