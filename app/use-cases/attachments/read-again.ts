import type { FileRead } from '#app/domain/attachment.ts'
import type { Portal } from '#app/portal.ts'
import { bytesOf } from '#db/attachments.ts'
import { tx } from '#db/connection.ts'
import { filesReadBefore, noteReading, type FileToRead } from '#db/files-to-read.ts'
import { keepAccount } from '../keep-account.ts'
import { tellSearch } from '../search/tell-search.ts'

/** Files read in one round: uploads wait for the same reader. */
const atOnce = 10

/**
 * Reads files again that were added before the reader saw as much in them as it does now, so that what it newly finds is
 * looked through for names as well. Their bytes stay as they are. Gives how many were read.
 */
export async function readAgain(portal: Portal): Promise<number> {
  const files = filesReadBefore(portal.db, portal.files.version, atOnce)
  for (const file of files) {
    const bytes = bytesOf(portal.db, file.id, 'whole')
    const read = bytes === null ? null : await portal.files.read(file.kind, bytes)
    note(portal, file, read)
  }
  return files.length
}

function note(portal: Portal, file: FileToRead, read: FileRead | null): void {
  const { version } = portal.files
  // What can no longer be read is not tried for ever; what was known of it is better than nothing.
  if (read === null || !read.ok) {
    if (read !== null)
      portal.log.warn({ file: file.id, problem: read.problem }, 'a file could not be read again')
    return tx(portal.db, (db) => noteReading(db, file.id, version, null))
  }
  const { words, asides } = read
  tx(portal.db, (db) => {
    noteReading(db, file.id, version, { words, asides })
    if (words === file.words && JSON.stringify(asides) === JSON.stringify(file.asides)) return
    keepAccount(portal, db, { actorId: null, deed: 'attachment.read-again', subject: file.id })
    tellSearch(portal, db, file.recordId, portal.clock().toISOString())
  })
}
