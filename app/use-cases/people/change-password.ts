import { done, refuse, type Result } from '#app/domain/issue.ts'
import { checkPassword } from '#app/domain/password.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { voidPasswordReset } from '#db/password-resets.ts'
import { findCredentials, updatePerson } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { hashPassword, passwordMatches } from './credentials.ts'
import { startSession } from './start-session.ts'
import { tellPasswordChanged } from './tell-password-changed.ts'
import { countTry, forgiveTry } from './throttle.ts'

/**
 * Changes one's own password, after the present one. Ends every session of the person, since whoever knew the old
 * password may be in one, and gives the token of a new session. Tries are counted like tries at signing in.
 */
export async function changePassword(
  portal: Portal,
  visitor: Visitor,
  input: { current: string; password: string; address: string },
): Promise<Result<{ token: string }>> {
  const person = insist(visitor, { do: 'use-account' })
  const minutes = await countTry(portal, person.email, input.address)
  if (minutes !== null) {
    return refuse([{ field: 'current', problem: 'too-many-attempts', values: { minutes } }])
  }
  const found = findCredentials(portal.db, person.email)
  if (!(await passwordMatches(found?.passwordHash ?? '', input.current))) {
    return refuse([{ field: 'current', problem: input.current === '' ? 'required' : 'password-wrong' }])
  }
  await forgiveTry(portal, person.email, input.address)
  const issues = checkPassword('password', input.password, [person.name, person.email])
  if (issues.length > 0) return refuse(issues)

  const passwordHash = await hashPassword(input.password)
  const token = tx(portal.db, (db) => {
    updatePerson(db, person.id, { passwordHash })
    endSessionsOf(db, person.id)
    voidPasswordReset(db, person.id)
    keepAccount(portal, db, { actorId: person.id, deed: 'person.change-password', subject: person.id })
    tellPasswordChanged(portal, db, person.id)
    return startSession(portal, db, person.id)
  })
  return done({ token })
}
