import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { deadMailIds, retryMails } from '#db/mail-trouble.ts'
import { retryDead } from '#db/outbox.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Has all that was given up tried again, but no mail that may have been sent already. Gives how many there were. */
export function retryAll(portal: Portal, visitor: Visitor): number {
  const { id: actorId } = insist(visitor, { do: 'manage-outbox' })
  return tx(portal.db, (db) => {
    const at = portal.clock().toISOString()
    const all = retryMails(db, deadMailIds(db), at) + retryDead(db, at)
    keepAccount(portal, db, { actorId, deed: 'outbox.retry-all', subject: String(all) })
    return all
  })
}
