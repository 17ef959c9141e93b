import type { Portal } from '#app/portal.ts'
import { checkSearch } from './check-search.ts'

const everyMilliseconds = 60 * 60_000
/** After a start the pages come first. */
const firstAfterMilliseconds = 2_000

/** Checks and repairs the indexes soon after the start and then every hour. Gives what stops it, once a check is over. */
export function keepChecking(portal: Portal, first = firstAfterMilliseconds): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout
  const schedule = (milliseconds: number) => {
    timer = setTimeout(() => {
      running = checkSearch(portal)
      schedule(everyMilliseconds)
    }, milliseconds)
    timer.unref()
  }
  schedule(first)
  return async () => {
    clearTimeout(timer)
    await running
  }
}
