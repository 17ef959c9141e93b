import type { Portal } from '#app/portal.ts'
import { keepDoing } from '../keep-doing.ts'
import { scanWaiting } from './scan-waiting.ts'
import { isSetUp, noteRun } from '#app/use-cases/health/runs.ts'

const everyMilliseconds = 60_000
const firstAfterMilliseconds = 5_000

/** Asks the virus scanner again, every minute, about files it has not judged yet. Gives what stops it. */
export function keepScanning(portal: Portal): () => Promise<void> {
  if (!isSetUp(portal, 'scans')) return () => Promise.resolve()
  const round = async () => {
    try {
      await scanWaiting(portal)
    } catch (error) {
      portal.log.error({ err: error }, 'files that wait for the virus scanner could not be judged')
    }
  }
  return keepDoing(round, {
    first: firstAfterMilliseconds,
    every: everyMilliseconds,
    ran: noteRun(portal, 'scans'),
  })
}
