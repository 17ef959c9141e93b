import type { Portal } from '#app/portal.ts'
import { keepDoing } from '../keep-doing.ts'
import { checkLinks, noteLinksOfBefore } from './check-links.ts'
import { isSetUp, noteRun } from '#app/use-cases/health/runs.ts'

const everyMilliseconds = 30_000
/** After a start the pages come first. */
const firstAfterMilliseconds = 10_000

/** Tries links for as long as the portal runs, unless a closed network has it switched off. Gives what stops it. */
export function keepCheckingLinks(portal: Portal): () => Promise<void> {
  if (!isSetUp(portal, 'link-checks')) return () => Promise.resolve()
  const stopping = new AbortController()
  // Once all are noted, whatever is saved notes its own.
  let someAreLeft = true
  const round = async () => {
    try {
      if (someAreLeft) someAreLeft = noteLinksOfBefore(portal) > 0
      await checkLinks(portal, { signal: stopping.signal })
    } catch (error) {
      portal.log.error({ err: error }, 'links could not be checked')
    }
  }
  const stop = keepDoing(round, {
    first: firstAfterMilliseconds,
    every: everyMilliseconds,
    ran: noteRun(portal, 'link-checks'),
  })
  return () => {
    stopping.abort()
    return stop()
  }
}
