import type { Portal } from '#app/portal.ts'
import { keepDoing } from '../keep-doing.ts'
import { cleanUp } from './clean-up.ts'
import { remindOwners } from './due-for-review.ts'
import { noteRun } from '#app/use-cases/health/runs.ts'
import { remindBodies } from '../tracking/remind-bodies.ts'

const everyMilliseconds = 6 * 60 * 60_000
/** After a start the pages come first. */
const firstAfterMilliseconds = 3_000

/**
 * Looks after what is published: owners are reminded of what is due, bodies of
 * recommendations, and what a take-down left to be overwritten is. Gives
 * what stops it, once a round is over.
 */
export function keepReminding(portal: Portal): () => Promise<void> {
  const round = async () => {
    try {
      const reminders = remindOwners(portal)
      if (reminders > 0) portal.log.info({ reminders }, 'owners are asked whether something is still in use')
    } catch (error) {
      portal.log.error({ err: error }, 'owners could not be reminded')
    }
    try {
      const reminders = remindBodies(portal)
      if (reminders > 0) portal.log.info({ reminders }, 'bodies are told of the days of recommendations')
    } catch (error) {
      portal.log.error({ err: error }, 'bodies could not be reminded')
    }
    await cleanUp(portal)
  }
  return keepDoing(round, {
    first: firstAfterMilliseconds,
    every: everyMilliseconds,
    ran: noteRun(portal, 'reminders'),
  })
}
