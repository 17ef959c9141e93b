import { tidyEmail } from '#app/domain/email.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { adoptAgenda } from '#app/use-cases/agendas/adopt-agenda.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { askForCode } from '#app/use-cases/second-factor/ask-for-code.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findCredentials } from '#db/people.ts'
import { hasSecondFactor } from '#db/second-factors.ts'
import { beginSession } from './begin-session.ts'
import { passwordMatches } from './credentials.ts'
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

/** The token of a session, or, for somebody with a second factor, that of a sign-in that waits for their code. */
export type SignedIn = { person: Person } & (
  { token: string; pendingToken: null } | { token: null; pendingToken: string }
)

/**
 * Signs somebody in and gives the token for their cookie. A wrong password, an unknown address and a suspended account
 * get the same answer after the same work; after too many tries even the right password waits.
 */
export async function signIn(portal: Portal, _visitor: Visitor, input: SignIn): Promise<Result<SignedIn>> {
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

  const { person } = found
  const next = tx(portal.db, (db) => enter(portal, db, person, input.sessionToken))
  if (next.token !== null && input.agendaKey !== null) adoptAgenda(portal, person, input.agendaKey)
  return done({ person, ...next })
}

function whatIsMissing(email: string, password: string): Issue[] {
  const issues: Issue[] = []
  if (email === '') issues.push({ field: 'email', problem: 'required' })
  if (password === '') issues.push({ field: 'password', problem: 'required' })
  return issues
}

function enter(portal: Portal, db: Reader, { id }: Person, previousToken: string | null) {
  if (!hasSecondFactor(db, id)) {
    const token = beginSession(portal, db, { personId: id, previousToken, deed: 'person.sign-in' })
    return { token, pendingToken: null }
  }
  keepAccount(portal, db, { actorId: id, deed: 'person.give-password', subject: id })
  return { token: null, pendingToken: askForCode(portal, db, { personId: id, organisationId: null }) }
}
