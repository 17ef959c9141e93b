import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { chooseMail as choose } from '#db/mail.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Switches mail about one's own work on or off. What lets somebody in or warns them is sent all the same. */
export function chooseMail(portal: Portal, visitor: Visitor, { wantsMail }: { wantsMail: boolean }): void {
  const { id } = insist(visitor, { do: 'use-account' })
  tx(portal.db, (db) => {
    choose(db, id, wantsMail)
    keepAccount(portal, db, { actorId: id, deed: 'person.choose-mail', subject: id })
  })
}
