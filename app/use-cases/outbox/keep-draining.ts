import type { Portal } from '#app/portal.ts'
import { drainOutbox } from './drain-outbox.ts'

const everyMilliseconds = 1_000

/**
 * Tells a search engine outside the database what is due, every second, for as long as the portal runs. Gives what stops
 * it, which waits for the entry being told. An engine inside the database was told in the transaction: nothing to do.
 */
export function keepDraining(portal: Portal): () => Promise<void> {
  if (!portal.search.outside) return () => Promise.resolve()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const round = async () => {
    try {
      await drainOutbox(portal)
    } catch (error) {
      portal.log.error({ err: error }, 'the outbox could not be read')
    }
    if (!stopped) schedule()
  }
  const schedule = () => {
    timer = setTimeout(() => {
      running = round()
    }, everyMilliseconds)
  }
  schedule()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
