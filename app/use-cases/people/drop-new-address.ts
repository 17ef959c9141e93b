import { isOver, type EmailChange } from '#app/domain/email-change.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { deleteEmailChange, findEmailChange } from '#db/email-changes.ts'
import { dropMailAbout } from '#db/mail.ts'

/** The address that somebody asked for, and who has yet to agree; null when there is none. */
export function readNewAddress(portal: Portal, visitor: Visitor): EmailChange | null {
  const person = insist(visitor, { do: 'use-account' })
  const change = findEmailChange(portal.db, person.id)
  return change === null || isOver(change, portal.clock()) ? null : change
}

/** Gives up the change of address that one asked for. */
export function dropNewAddress(portal: Portal, visitor: Visitor): void {
  const person = insist(visitor, { do: 'use-account' })
  tx(portal.db, (db) => {
    if (!deleteEmailChange(db, person.id)) throw new Fault('not-found')
    dropMailAbout(db, person.id)
    keepAccount(portal, db, { actorId: person.id, deed: 'person.drop-new-address', subject: person.id })
  })
}
