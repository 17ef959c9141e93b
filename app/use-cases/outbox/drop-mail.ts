import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { dropMail as drop } from '#db/mail-trouble.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Gives up a mail for good: nothing of it is kept. */
export function dropMail(portal: Portal, visitor: Visitor, { id }: { id: string }): void {
  const { id: actorId } = insist(visitor, { do: 'manage-outbox' })
  tx(portal.db, (db) => {
    if (!drop(db, id)) throw new Fault('not-found')
    keepAccount(portal, db, { actorId, deed: 'mail.drop', subject: id })
  })
}
