import type { Portal } from '#app/portal.ts'
import { keepDoing } from '../keep-doing.ts'
import { readAgain } from './read-again.ts'

const everyMilliseconds = 60_000
const firstAfterMilliseconds = 10_000

/** Reads files that an older version of the reader looked through, some every minute. Gives what stops it. */
export function keepReadingAgain(portal: Portal): () => Promise<void> {
  const round = async () => {
    try {
      const read = await readAgain(portal)
      if (read > 0) portal.log.info({ read }, 'files were read again')
    } catch (error) {
      portal.log.error({ err: error }, 'files could not be read again')
    }
  }
  return keepDoing(round, { first: firstAfterMilliseconds, every: everyMilliseconds })
}
