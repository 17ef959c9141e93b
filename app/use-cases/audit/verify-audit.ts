import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { noteAuditCheck, walkAuditLog } from '#db/audit-log.ts'
import { tx } from '#db/connection.ts'
import { backupFolder, manifestsIn } from '../backups/backup-folder.ts'
import { standingAnchors } from '../backups/standing-anchors.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Walks the whole chain now, compares it with what the backups noted, and keeps what was found for the page. */
export function verifyAudit(portal: Portal, visitor: Person): void {
  insist(visitor, { do: 'see-audit-log' })
  const anchors = standingAnchors(portal.db.$client, manifestsIn(backupFolder(portal.settings)))
  tx(portal.db, (db) => {
    noteAuditCheck(db, portal.clock().toISOString(), walkAuditLog(portal.db.$client, anchors))
    keepAccount(portal, db, { actorId: visitor.id, deed: 'audit-log.verify', subject: '' })
  })
}
