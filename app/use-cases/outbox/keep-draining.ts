import type { Portal } from '#app/portal.ts'
import { keepDoing } from '../keep-doing.ts'
import { drainOutbox } from './drain-outbox.ts'
import { noteRun } from '#app/use-cases/health/runs.ts'

const everyMilliseconds = 1_000

/**
 * Tells search what is due, every second, for as long as the portal runs. Gives what stops it, which waits for the entry
 * being told. An engine inside the database was told of single records in their transactions: for it there is only what
 * is about thousands of them.
 */
export function keepDraining(portal: Portal): () => Promise<void> {
  const round = async () => {
    try {
      await drainOutbox(portal)
    } catch (error) {
      portal.log.error({ err: error }, 'the outbox could not be read')
    }
  }
  return keepDoing(round, {
    first: everyMilliseconds,
    every: everyMilliseconds,
    ran: noteRun(portal, 'outbox'),
  })
}
