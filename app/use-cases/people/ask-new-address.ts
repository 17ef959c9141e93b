import { emailChangeEnd } from '#app/domain/email-change.ts'
import { isEmail, tidyEmail } from '#app/domain/email.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { provePassword } from '#app/use-cases/second-factor/prove-it-is-you.ts'
import { tx, type Reader } from '#db/connection.ts'
import { putEmailChange } from '#db/email-changes.ts'
import { dropMailAbout } from '#db/mail.ts'
import { findPersonByEmail } from '#db/people.ts'
import { hashOfToken, newToken } from './credentials.ts'
import { countAddressChange } from './throttle.ts'

/**
 * Asks for another e-mail address for one's account. Both addresses get a link, and both must agree. When somebody else
 * has the new one, they are told in its place, and whoever asks learns nothing: their wish just never comes true.
 */
export async function askNewAddress(
  portal: Portal,
  visitor: Visitor,
  input: { newEmail: string; password: string; address: string },
): Promise<Result<null>> {
  const person = insist(visitor, { do: 'use-account' })
  const newEmail = tidyEmail(input.newEmail)
  const issues = whatIsWrong(person, newEmail)
  if (issues.length > 0) return refuse(issues)
  const unproved = await provePassword(portal, person, input)
  if (unproved.length > 0) return refuse(unproved)
  const minutes = await countAddressChange(portal, person.id)
  if (minutes !== null) {
    return refuse([{ field: 'newEmail', problem: 'too-many-attempts', values: { minutes } }])
  }
  tx(portal.db, (db) => {
    sendLinks(portal, db, person, newEmail)
    keepAccount(portal, db, { actorId: person.id, deed: 'person.ask-new-address', subject: person.id })
  })
  return done(null)
}

function whatIsWrong(person: Person, newEmail: string): Issue[] {
  if (newEmail === '') return [{ field: 'newEmail', problem: 'required' }]
  if (!isEmail(newEmail)) return [{ field: 'newEmail', problem: 'not-an-email' }]
  return newEmail === person.email ? [{ field: 'newEmail', problem: 'own-email' }] : []
}

function sendLinks(portal: Portal, db: Reader, person: Person, newEmail: string): void {
  const [oldToken, token] = [newToken(), newToken()]
  const now = portal.clock()
  putEmailChange(db, {
    personId: person.id,
    newEmail,
    oldTokenHash: hashOfToken(oldToken),
    newTokenHash: hashOfToken(token),
    createdAt: now.toISOString(),
    expiresAt: emailChangeEnd(now).toISOString(),
  })
  // What is still to be sent of an earlier wish holds links that no longer work.
  dropMailAbout(db, person.id)
  const about = person.id
  const toOld = { newEmail, path: paths.confirmEmail(oldToken) }
  putInMail(portal, db, { to: { personId: person.id }, kind: 'agree-old-address', values: toOld, about })
  const holder = findPersonByEmail(db, newEmail)
  if (holder === null) {
    const to = { address: newEmail, language: person.language }
    putInMail(portal, db, {
      to,
      kind: 'confirm-new-address',
      values: { path: paths.confirmEmail(token) },
      about,
    })
  } else {
    const values = { path: paths.signIn() }
    putInMail(portal, db, { to: { personId: holder.id }, kind: 'address-in-use', values, about })
  }
}
