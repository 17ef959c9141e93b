import type { SearchEngine } from './engine.ts'
import type { EmbeddedEngine } from './engines/embedded/engine.ts'

/** A reader waits no longer for the engine elsewhere before the one in the portal answers. */
const longestWait = 2_000
/** After a failure, or while it lacks records, it is not asked again for this long; twice as long after each failure more. */
const pause = 5_000
const longestPause = 60_000
/** An index that was whole may have been lost since, with its server's disk: it is looked at again. */
const believedFor = 10_000

export interface StandInOptions {
  /** The engine elsewhere has not been told everything yet, because it could not be. */
  isBehind: () => boolean
  /** A failure that readers do not see; told once for each pause. */
  onFailure: (error: unknown) => void
}

/**
 * A search engine on another server, with the embedded one beside it in every portal. The embedded index is written in
 * the transaction that changes a record; what is written outside of one is for the engine elsewhere, which hears of
 * changes through the outbox. While that is away, behind, or was never filled, the embedded one answers in its place.
 */
export function withStandIn(
  elsewhere: SearchEngine,
  embedded: EmbeddedEngine,
  { isBehind, onFailure }: StandInOptions,
): SearchEngine {
  let askAgainAt = 0
  let failures = 0
  let wholeUntil = 0

  const usable = async () => {
    if (Date.now() < askAgainAt || isBehind()) return false
    // After a failure one search finds out for all whether it is back; the others need not wait as well.
    if (failures > 0) askAgainAt = Date.now() + longestWait
    if (Date.now() < wholeUntil) return true
    const isWhole = !(await elsewhere.needsRebuild())
    if (isWhole) wholeUntil = Date.now() + believedFor
    else askAgainAt = Date.now() + pause
    return isWhole
  }
  const failed = (error: unknown, failuresBefore: number) => {
    wholeUntil = 0
    // Searches that fail together fail once.
    if (failures !== failuresBefore) return
    askAgainAt = Date.now() + Math.min(pause * 2 ** failures, longestPause)
    failures += 1
    onFailure(error)
  }
  return {
    name: elsewhere.name,
    outside: true,
    inTransaction: embedded.inTransaction,
    indexes: () => [embedded, elsewhere],
    index(documents) {
      // It makes an index where there is none, which then holds nothing else.
      wholeUntil = 0
      return elsewhere.index(documents)
    },
    remove: (ids) => elsewhere.remove(ids),
    replaceAll: (documents) => elsewhere.replaceAll(documents),
    async purge() {
      for (const index of [embedded, elsewhere]) await index.purge()
    },
    indexed: () => elsewhere.indexed(),
    needsRebuild: () => elsewhere.needsRebuild(),
    stats: () => elsewhere.stats(),
    async search(query) {
      const failuresBefore = failures
      try {
        const found = await inTime(async () => ((await usable()) ? elsewhere.search(query) : null))
        if (found !== null) {
          failures = 0
          askAgainAt = 0
          return found
        }
      } catch (error) {
        failed(error, failuresBefore)
      }
      return { ...(await embedded.search(query)), standIn: true }
    },
    // For every key that is pressed, so from the index that is nearest.
    suggest: (words, atMost, language) => embedded.suggest(words, atMost, language),
    async health() {
      const [there, here] = await Promise.all([elsewhere.health(), embedded.health()])
      const detail = there.ok ? there.detail : `${there.detail} ${here.detail} answers in its place.`
      return { ...there, detail }
    },
    async close() {
      await elsewhere.close()
      await embedded.close()
    },
  }
}

async function inTime<T>(work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${longestWait / 1000} s`)), longestWait)
  })
  try {
    return await Promise.race([work(), tooLate])
  } finally {
    clearTimeout(timer)
  }
}
