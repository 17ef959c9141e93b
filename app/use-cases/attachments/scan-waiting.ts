import type { Portal } from '#app/portal.ts'
import { bytesOf, findAttachment, noteScan, unscannedAttachments } from '#db/attachments.ts'
import { tx } from '#db/connection.ts'
import { keepAccount } from '../keep-account.ts'
import { tellSearch } from '../search/tell-search.ts'

/** Files looked at in one round. */
const atOnce = 20

/**
 * Asks the scanner about files it has not judged yet, also those from before one was set up. Stops at the first that it
 * cannot judge: the next round begins there. Gives how many it judged.
 */
export async function scanWaiting(portal: Portal): Promise<number> {
  if (portal.scanner === null) return 0
  let judged = 0
  for (const id of unscannedAttachments(portal.db, atOnce)) {
    const bytes = bytesOf(portal.db, id, 'whole')
    const said = bytes === null ? 'clean' : await portal.scanner.scan(bytes)
    if (said === 'error') break
    note(portal, id, said)
    judged += 1
  }
  return judged
}

function note(portal: Portal, id: string, said: 'clean' | 'found'): void {
  tx(portal.db, (db) => {
    const file = findAttachment(db, id)
    // Removed or taken down while the scanner looked at it.
    if (file === null || file.erasedAt !== null) return
    noteScan(db, id, said)
    keepAccount(portal, db, { actorId: null, deed: `attachment.scan-${said}`, subject: id })
    // Its words are gone with its bytes.
    if (said === 'found') tellSearch(portal, db, file.recordId, portal.clock().toISOString())
  })
}
