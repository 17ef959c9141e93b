import type { Portal } from '#app/portal.ts'
import { emptyLog } from '#db/connection.ts'
import { anyWordsToClean, markWordsCleaned } from '#db/late-corrections.ts'
import { anyToClean, markCleaned } from '#db/take-downs.ts'

/**
 * Leaves nothing of what was taken down, corrected everywhere or taken back in the file's own bytes: not in a search
 * index that only marks what is deleted, and not in the log of past writes. Also done when the portal starts, in case it
 * stopped in between.
 */
export async function cleanUp(portal: Portal): Promise<void> {
  if (!anyToClean(portal.db) && !anyWordsToClean(portal.db)) return
  const until = portal.clock().toISOString()
  try {
    for (const index of portal.search.indexes()) await index.purge()
    if (!emptyLog(portal.db)) return
    const at = portal.clock().toISOString()
    markCleaned(portal.db, at, until)
    markWordsCleaned(portal.db, at, until)
  } catch (error) {
    // The words are gone for everybody already; what is left is out of every reader's reach and tried again.
    portal.log.error({ err: error }, 'what was erased could not be overwritten yet')
  }
}
