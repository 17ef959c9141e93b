import { existsSync } from 'node:fs'
import type { Manifest } from '#app/domain/backup.ts'
import { isTakenDown } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { audit, noteAuditCheck, walkAuditLog } from '#db/audit-log.ts'
import { tx, type Connection } from '#db/connection.ts'
import { damageOf, openAsItIs } from '#db/copying.ts'
import { deletedPeopleIn } from '#db/known-deletions.ts'
import { endsIn, type EndedAgain } from '#db/known-ends.ts'
import { copyPerson, takeDownsIn, type KnownTakeDown } from '#db/known-take-downs.ts'
import { findPerson } from '#db/people.ts'
import { findRecord } from '#db/records.ts'
import { doubtWaitingMail } from '#db/restored-mail.ts'
import { deleteSessionsBegunBefore } from '#db/sessions.ts'
import { cleanUp } from '../records/clean-up.ts'
import { eraseRecord } from '../records/take-down.ts'
import { deleteAgain } from './deleted-accounts.ts'

export interface Finished {
  /** What is wrong with the restored database in SQLite's words; null when nothing is. */
  damage: string | null
  auditIsWhole: boolean
  /** Records that were taken down since the copy was made, and are taken down again. */
  takenDownAgain: string[]
  /** How many people had deleted their account since the copy was made; it is deleted again. */
  deletedAgain: number
  /** What people had ended since the copy was made, and is ended again; null when nothing could say. */
  endedAgain: EndedAgain | null
  /** Mails that were waiting when the copy was made; an administrator decides about each, so that none is sent twice. */
  heldMails: number
  /** Whether the database put aside could say which those are. */
  asideWasRead: boolean
}

/**
 * What is left to do once a backup is in its place and the portal's database was opened, and so brought up to date: what
 * was taken down, and whoever deleted their account, after the copy was made must not come back with it, and neither
 * must tokens, links and alerts that were ended, or anybody's session. Leaves one entry for the restore.
 */
export async function finishRestore(
  portal: Portal,
  { manifest, aside }: { manifest: Manifest; aside: string | null },
): Promise<Finished> {
  const damage = damageOf(portal.db.$client)
  const chain = walkAuditLog(portal.db.$client)
  const at = portal.clock().toISOString()
  const heldMails = tx(portal.db, (db) => {
    noteAuditCheck(db, at, chain)
    const subject = String(manifest.audit.newest?.id ?? 0)
    audit(db, { at, actorId: null, deed: 'backup.restore', subject, requestId: portal.requestId })
    // Whoever signed out since, or was suspended, would be in again.
    deleteSessionsBegunBefore(db, at)
    return doubtWaitingMail(db, at)
  })
  const known = aside === null ? null : readAside(aside)
  const takenDownAgain = known === null ? [] : takeDownAgain(portal, known.connection, known.takeDowns)
  const deletedAgain = deleteAgain(portal, known?.deleted ?? [])
  const endedAgain = known === null ? null : tx(portal.db, () => known.endAgain(portal.db.$client, at))
  known?.connection.close()
  await cleanUp(portal)
  return {
    damage,
    auditIsWhole: chain.fault === null,
    takenDownAgain,
    deletedAgain,
    endedAgain,
    heldMails,
    asideWasRead: aside === null || known !== null,
  }
}

interface Known {
  connection: Connection
  takeDowns: KnownTakeDown[]
  deleted: string[]
  endAgain: ReturnType<typeof endsIn>
}

function readAside(aside: string): Known | null {
  if (!existsSync(aside)) return null
  const connection = openAsItIs(aside)
  try {
    return {
      connection,
      takeDowns: takeDownsIn(connection),
      deleted: deletedPeopleIn(connection),
      endAgain: endsIn(connection),
    }
  } catch {
    // Too damaged, which may be why a backup was restored: whoever restores is told.
    connection.close()
    return null
  }
}

function takeDownAgain(portal: Portal, aside: Connection, takeDowns: readonly KnownTakeDown[]): string[] {
  return takeDowns.flatMap(({ recordId, ...erasure }) =>
    tx(portal.db, (db) => {
      const record = findRecord(db, recordId)
      if (record === null || isTakenDown(record)) return []
      // Whoever took it down may have got their account after the copy was made.
      if (findPerson(db, erasure.personId) === null) copyPerson(aside, portal.db.$client, erasure.personId)
      eraseRecord(portal, db, record, erasure)
      return [recordId]
    }),
  )
}
