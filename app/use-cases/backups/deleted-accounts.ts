import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nobodysEmail } from '#app/domain/person-data.ts'
import type { Portal } from '#app/portal.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { findPerson } from '#db/people.ts'
import { leaveNothingOf } from '#db/personal/leave.ts'
import { backupFolder } from './backup-folder.ts'

/**
 * Ids of deleted accounts, one in a line, beside the backups: somebody who has gone must not come back with an older
 * copy, also when the database that knew of it is lost. The ids say nothing of whose they were.
 */
const listName = 'deleted-accounts.txt'

/** Adds somebody to the list. The account is gone already, so a list that cannot be written is only told of. */
export function noteDeletion(portal: Portal, personId: string): void {
  if (portal.settings.dataFolder === ':memory:') return
  const folder = backupFolder(portal.settings)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    appendFileSync(join(folder, listName), `${personId}\n`, { mode: 0o600 })
  } catch (error) {
    portal.log.error({ err: error }, 'a deletion could not be noted beside the backups')
  }
}

/** Deletes again whoever was deleted after the copy was made; gives how many. `known`: whom the database put aside names. */
export function deleteAgain(portal: Portal, known: readonly string[]): number {
  return [...new Set([...listedIn(portal), ...known])].filter((id) =>
    tx(portal.db, (db) => {
      const person = findPerson(db, id)
      if (person === null || person.email === nobodysEmail(id)) return false
      keepAccount(portal, db, { actorId: null, deed: 'person.delete-account', subject: id })
      leaveNothingOf(db, person, portal.clock().toISOString())
      return true
    }),
  ).length
}

function listedIn({ settings }: Portal): string[] {
  const file = join(backupFolder(settings), listName)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}
