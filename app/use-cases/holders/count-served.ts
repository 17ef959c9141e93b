import type { Served } from '#app/domain/holders.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { addServed, type CountedOnDay } from '#db/holders.ts'
import { keepDoing } from '../keep-doing.ts'

/**
 * Notes that records go out in a feed, an export or a file. Only in memory, so that no reader waits for a write: what
 * was counted since the last minute is lost if the portal is killed. Nothing is noted about who.
 */
export function countServed(portal: Portal, what: Served, recordIds: readonly string[]): void {
  const day = dayOf(portal.clock().toISOString())
  for (const recordId of recordIds) {
    const key = [recordId, day, what].join('/')
    portal.memory.served.set(key, (portal.memory.served.get(key) ?? 0) + 1)
  }
}

/** Takes what was counted, of one record or of all, for somebody to write down. */
export function takeServed(portal: Portal, recordId?: string): CountedOnDay[] {
  const { served } = portal.memory
  return [...served].flatMap(([key, count]) => {
    const [id = '', day = '', what = ''] = key.split('/')
    if (recordId !== undefined && id !== recordId) return []
    served.delete(key)
    return [{ recordId: id, day, what: what as Served, count }]
  })
}

/** Writes down what was counted; what cannot be written now is counted still. */
export function writeServed(portal: Portal): void {
  const counted = takeServed(portal)
  if (counted.length === 0) return
  try {
    tx(portal.db, (db) => {
      for (const served of counted) addServed(db, served)
    })
  } catch (error) {
    const { served } = portal.memory
    for (const { recordId, day, what, count } of counted) {
      const key = [recordId, day, what].join('/')
      served.set(key, (served.get(key) ?? 0) + count)
    }
    portal.log.warn({ err: error }, 'what was downloaded could not be counted yet')
  }
}

const everyMilliseconds = 60_000

/** Writes it down every minute, and once more when the portal stops. */
export function keepCounting(portal: Portal): () => Promise<void> {
  const round = () => {
    writeServed(portal)
    return Promise.resolve()
  }
  const stop = keepDoing(round, { first: everyMilliseconds, every: everyMilliseconds })
  return async () => {
    await stop()
    writeServed(portal)
  }
}
