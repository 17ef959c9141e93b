import { existsSync } from 'node:fs'
import type { ChainReport } from '#app/domain/audit-chain.ts'
import type { BackupFailure } from '#app/domain/backup.ts'
import { audit as appendToAuditLog, noteAuditCheck } from '#db/audit-log.ts'
import { insertBackup } from '#db/backups.ts'
import { openDatabase, tx } from '#db/connection.ts'
import { isUpToDate, openAsItIs } from '#db/copying.ts'
import type { BackupTools } from './make-backup.ts'

interface Attempt {
  startedAt: string
  file: string | null
  bytes: number | null
  failure: BackupFailure | null
  /** What was found of the audit log's chain; null when there was no copy to look at. */
  audit: ChainReport | null
}

/**
 * Notes in the portal's own database what came of a backup. Not in one of an older portal, which has no place for it:
 * somebody makes a copy before they update.
 */
export function noteBackup({ clock }: BackupTools, database: string, attempt: Attempt): void {
  if (!existsSync(database) || !hasPlaceForIt(database)) return
  const { audit, ...backup } = attempt
  const db = openDatabase(database)
  try {
    const at = clock().toISOString()
    tx(db, (db) => {
      insertBackup(db, { ...backup, finishedAt: at })
      if (audit !== null) noteAuditCheck(db, at, audit)
      const deed = backup.failure === null ? 'backup.make' : 'backup.fail'
      appendToAuditLog(db, { at, actorId: null, deed, subject: '', requestId: '' })
    })
  } finally {
    db.$client.close()
  }
}

function hasPlaceForIt(database: string): boolean {
  try {
    const connection = openAsItIs(database)
    const upToDate = isUpToDate(connection)
    connection.close()
    return upToDate
  } catch {
    // Too damaged to be read: what is thrown to the caller says so.
    return false
  }
}
