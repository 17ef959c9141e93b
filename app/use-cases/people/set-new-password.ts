import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import { checkPassword } from '#app/domain/password.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { usePasswordReset } from '#db/password-resets.ts'
import { updatePerson } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { hashOfToken, hashPassword } from './credentials.ts'
import { readNewPasswordLink } from './read-new-password-link.ts'
import { tellPasswordChanged } from './tell-password-changed.ts'
import { forgiveAccount } from './throttle.ts'

/**
 * Sets a password by the link in a mail, once. Ends every session of the person and lets them sign in at once, however
 * often others have tried to. Signs nobody in: a second factor is asked for as ever.
 */
export async function setNewPassword(
  portal: Portal,
  visitor: Visitor,
  input: { token: string; password: string },
): Promise<Result<null>> {
  const person = readNewPasswordLink(portal, visitor, { token: input.token })
  if (person === null) return refuse(expired)
  const issues = checkPassword('password', input.password, [person.name, person.email])
  if (issues.length > 0) return refuse(issues)

  const passwordHash = await hashPassword(input.password)
  const isSet = tx(portal.db, (db) => {
    // Suspended, or asked for another link, while the password was hashed.
    if (readNewPasswordLink(portal, visitor, { token: input.token }) === null) return false
    if (!usePasswordReset(db, hashOfToken(input.token))) return false
    updatePerson(db, person.id, { passwordHash })
    endSessionsOf(db, person.id)
    keepAccount(portal, db, { actorId: person.id, deed: 'person.set-new-password', subject: person.id })
    tellPasswordChanged(portal, db, person.id)
    return true
  })
  if (!isSet) return refuse(expired)
  await forgiveAccount(portal, person.email)
  return done(null)
}

const expired: Issue[] = [{ field: '', problem: 'link-expired' }]
