import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findPersonByEmail } from '#db/people.ts'
import { tidyEmail } from '#app/domain/email.ts'
import { deleteSecondFactor } from '#db/second-factors.ts'
import { endSessionsOf } from '#db/sessions.ts'

/** Takes off the second factor of somebody who has lost both phone and recovery codes. Ends their sessions. */
export function resetSecondFactor(portal: Portal, visitor: Visitor, input: { personId: string }): void {
  const admin = insist(visitor, { do: 'reset-second-factor', personId: input.personId })
  tx(portal.db, (db) => {
    if (!reset(portal, db, { personId: input.personId, actorId: admin.id })) throw new Fault('not-found')
  })
}

/**
 * The same for the operator, so that the last administrator of a portal is not locked out of it. Whoever can run it can
 * open the database file anyway, so no visitor is asked for: it has no page, only scripts/reset-second-factor.ts. False
 * when nobody has the address, or they have no second factor.
 */
export function resetSecondFactorHere(portal: Portal, input: { email: string }): boolean {
  return tx(portal.db, (db) => {
    const person = findPersonByEmail(db, tidyEmail(input.email))
    return person !== null && reset(portal, db, { personId: person.id, actorId: null })
  })
}

function reset(portal: Portal, db: Reader, given: { personId: string; actorId: string | null }): boolean {
  const { personId, actorId } = given
  if (!deleteSecondFactor(db, personId)) return false
  endSessionsOf(db, personId)
  keepAccount(portal, db, { actorId, deed: 'person.reset-second-factor', subject: personId })
  const warning = { to: { personId: personId }, values: { path: paths.secondFactor() } }
  putInMail(portal, db, { ...warning, kind: 'second-factor-reset' })
  return true
}
