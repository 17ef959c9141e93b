import type { Portal } from '#app/portal.ts'
import { keepDoing } from '../keep-doing.ts'
import { checkSearch } from './check-search.ts'
import { noteRun } from '#app/use-cases/health/runs.ts'

const everyMilliseconds = 60 * 60_000
/** After a start the pages come first. */
const firstAfterMilliseconds = 2_000

/** Checks and repairs the indexes soon after the start and then every hour. Gives what stops it, once a check is over. */
export function keepChecking(portal: Portal): () => Promise<void> {
  return keepDoing(() => checkSearch(portal), {
    first: firstAfterMilliseconds,
    every: everyMilliseconds,
    ran: noteRun(portal, 'search-checks'),
  })
}
