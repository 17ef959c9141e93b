import type { AddressOutcome } from '#app/domain/email-change.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx, type Reader } from '#db/connection.ts'
import { agreeToEmailChange, deleteEmailChange } from '#db/email-changes.ts'
import { voidPasswordReset } from '#db/password-resets.ts'
import { findPersonByEmail, updatePerson } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { readAddressLink, type AddressLink } from './read-address-link.ts'

/**
 * Says yes or no to a new address, by the link sent to the old one or to the new one. The second yes changes it. A no
 * from the old one ends every session, since whoever asked knew the password.
 */
export function answerAddressLink(
  portal: Portal,
  visitor: Visitor,
  input: { token: string; agree: boolean },
): Result<AddressOutcome> {
  return tx<Result<AddressOutcome>>(portal.db, (db) => {
    const link = readAddressLink(portal, visitor, input)
    // Somebody else took the address since: they need not be told of, so the link is just over.
    const taken = link !== null && input.agree && findPersonByEmail(db, link.newEmail) !== null
    if (link === null || taken) return refuse([{ field: '', problem: 'link-expired' }])
    if (!input.agree) return done(refuseChange(portal, db, link))
    return done(link.isLast ? change(portal, db, link) : agree(portal, db, link))
  })
}

function refuseChange(portal: Portal, db: Reader, { person: { id }, side }: AddressLink): AddressOutcome {
  deleteEmailChange(db, id)
  if (side === 'old') endSessionsOf(db, id)
  keepAccount(portal, db, { actorId: id, deed: 'person.refuse-new-address', subject: id })
  return side === 'old' ? 'alarmed' : 'refused'
}

function agree(portal: Portal, db: Reader, { person: { id }, side }: AddressLink): AddressOutcome {
  agreeToEmailChange(db, id, side, portal.clock().toISOString())
  keepAccount(portal, db, { actorId: id, deed: 'person.agree-to-new-address', subject: id })
  return 'waiting'
}

function change(portal: Portal, db: Reader, { person, newEmail }: AddressLink): AddressOutcome {
  const { id, email, language } = person
  updatePerson(db, id, { email: newEmail })
  deleteEmailChange(db, id)
  // A link that lies in the old address's mail must not open an account that has left it.
  voidPasswordReset(db, id)
  const values = { path: paths.signIn() }
  putInMail(portal, db, { to: { address: email, language }, kind: 'address-changed', values })
  keepAccount(portal, db, { actorId: id, deed: 'person.change-address', subject: id })
  return 'changed'
}
