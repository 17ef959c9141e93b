import type { Portal } from '#app/portal.ts'
import { keepDoing } from '../keep-doing.ts'
import { publishDue } from './publish-due.ts'
import { noteRun } from '#app/use-cases/health/runs.ts'

/** Publishes what is due for as long as the portal runs, a quarter of a minute late at most. Gives what stops it. */
export function keepPublishing(portal: Portal): () => Promise<void> {
  const round = () => {
    try {
      const published = publishDue(portal)
      if (published > 0) portal.log.info({ published }, 'what was due was published')
    } catch (error) {
      portal.log.error({ err: error }, 'what is due to be published could not be looked up')
    }
    return Promise.resolve()
  }
  return keepDoing(round, { first: 1_000, every: 15_000, ran: noteRun(portal, 'publishing') })
}
