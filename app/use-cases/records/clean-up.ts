import type { Portal } from '#app/portal.ts'
import { emptyLog } from '#db/connection.ts'
import { anyToClean, markCleaned } from '#db/take-downs.ts'

/**
 * Leaves nothing of what was taken down in the file's own bytes: not in a search index that only marks what is deleted,
 * and not in the log of past writes. Also done when the portal starts, in case it stopped in between.
 */
export async function cleanUp(portal: Portal): Promise<void> {
  if (!anyToClean(portal.db)) return
  const until = portal.clock().toISOString()
  try {
    for (const index of portal.search.indexes()) await index.purge()
    if (emptyLog(portal.db)) markCleaned(portal.db, portal.clock().toISOString(), until)
  } catch (error) {
    // The record is gone for everybody already; what is left is out of every reader's reach and tried again.
    portal.log.error({ err: error }, 'what was taken down could not be overwritten yet')
  }
}
