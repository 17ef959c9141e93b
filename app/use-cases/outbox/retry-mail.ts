import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { retryMails } from '#db/mail-trouble.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Has a mail tried again at once. One that may have been sent may then arrive twice: only a person decides that. */
export function retryMail(portal: Portal, visitor: Visitor, { id }: { id: string }): void {
  const { id: actorId } = insist(visitor, { do: 'manage-outbox' })
  tx(portal.db, (db) => {
    if (retryMails(db, [id], portal.clock().toISOString()) === 0) throw new Fault('not-found')
    keepAccount(portal, db, { actorId, deed: 'mail.retry', subject: id })
  })
}
