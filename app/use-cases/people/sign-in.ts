import { tidyEmail } from '#app/domain/email.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { adoptAgenda } from '#app/use-cases/agendas/adopt-agenda.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { findCredentials, findPerson } from '#db/people.ts'
import { deleteExpiredSessions, deleteSession } from '#db/sessions.ts'
import { hashOfToken, passwordMatches } from './credentials.ts'
import { startSession } from './start-session.ts'
import { countTry, forgiveTry } from './throttle.ts'

export interface SignIn {
  email: string
  password: string
  /** Where the request came from. */
  address: string
  /** The session the browser already had, which ends. */
  sessionToken: string | null
  /** The key of the agenda put together before signing in, which moves to the account. */
  agendaKey: string | null
}

/**
 * Signs somebody in and gives the token for their cookie. A wrong password, an unknown address and a suspended account
 * get the same answer after the same work; after too many tries even the right password waits.
 */
export async function signIn(
  portal: Portal,
  _visitor: Visitor,
  input: SignIn,
): Promise<Result<{ person: Person; token: string }>> {
  const email = tidyEmail(input.email)
  const missing = whatIsMissing(email, input.password)
  if (missing.length > 0) return refuse(missing)

  const minutes = await countTry(portal, email, input.address)
  if (minutes !== null) {
    portal.log.warn(
      { requestId: portal.requestId, address: input.address },
      'sign-in refused: too many tries',
    )
    return refuse([{ field: 'email', problem: 'too-many-attempts', values: { minutes } }])
  }
  const found = findCredentials(portal.db, email)
  const right = await passwordMatches(found?.passwordHash ?? '', input.password)
  if (!right || found === null || found.person.suspended) {
    portal.log.info({ requestId: portal.requestId, address: input.address }, 'sign-in failed')
    return refuse([{ field: 'email', problem: 'wrong-sign-in' }])
  }
  await forgiveTry(portal, email, input.address)

  const token = beginSession(portal, found.person.id, input.sessionToken)
  if (input.agendaKey !== null) adoptAgenda(portal, found.person, input.agendaKey)
  return done({ person: findPerson(portal.db, found.person.id) ?? found.person, token })
}

function whatIsMissing(email: string, password: string): Issue[] {
  const issues: Issue[] = []
  if (email === '') issues.push({ field: 'email', problem: 'required' })
  if (password === '') issues.push({ field: 'password', problem: 'required' })
  return issues
}

function beginSession(portal: Portal, personId: string, previousToken: string | null): string {
  const now = portal.clock()
  return tx(portal.db, (db) => {
    deleteExpiredSessions(db, now)
    if (previousToken !== null) deleteSession(db, hashOfToken(previousToken))
    const token = startSession(db, personId, now)
    keepAccount(portal, db, { actorId: personId, deed: 'person.sign-in', subject: personId })
    return token
  })
}
