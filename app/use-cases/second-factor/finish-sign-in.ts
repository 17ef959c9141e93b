import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { adoptAgenda } from '#app/use-cases/agendas/adopt-agenda.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { beginSession } from '#app/use-cases/people/begin-session.ts'
import { hashOfToken, isToken } from '#app/use-cases/people/credentials.ts'
import { tx } from '#db/connection.ts'
import { insertIdentitySession } from '#db/identity-providers.ts'
import { findPerson } from '#db/people.ts'
import { countRecoveryCodes, deletePendingSignIn, findPendingSignIn } from '#db/second-factors.ts'
import { useAppCode, useRecoveryCodeOf } from './codes.ts'
import { countCodeTry, forgiveCodeTry } from './count-code-try.ts'

export interface FinishSignIn {
  /** Of the cookie that the password brought. */
  pendingToken: string | null
  /** A code from the app, or, from somebody whose phone is gone, one of their recovery codes. */
  field: 'code' | 'recoveryCode'
  typed: string
  address: string
  sessionToken: string | null
  agendaKey: string | null
}

/**
 * The second step of signing in. A wrong code, a code used before, a sign-in that waited too long and an account
 * suspended meanwhile get the same answer. Gives the token for the session's cookie.
 */
export async function finishSignIn(
  portal: Portal,
  _visitor: Visitor,
  input: FinishSignIn,
): Promise<Result<{ person: Person; token: string }>> {
  const { address, field, typed } = input
  if (typed.trim() === '') return refuse([{ field, problem: 'required' }])
  const wrong = refuse([{ field, problem: 'code-wrong' }])
  const tokenHash = isToken(input.pendingToken) ? hashOfToken(input.pendingToken) : ''
  const pending = findPendingSignIn(portal.db, tokenHash, portal.clock())
  // Who is nobody here is counted too, so that the answers stay alike.
  const given = { personId: pending?.personId ?? tokenHash, address }
  const tooMany = await countCodeTry(portal, { ...given, field })
  if (tooMany.length > 0) return refuse(tooMany)
  if (pending === null) return wrong

  const entered = tx(portal.db, (db) => {
    const person = findPerson(db, pending.personId)
    if (person === null || person.suspended) return null
    // Looked for again: of two answers that arrive at once only one comes in.
    if (findPendingSignIn(db, tokenHash, portal.clock()) === null) return null
    if (!ways[field].use(portal, db, person.id, typed)) return null
    deletePendingSignIn(db, tokenHash)
    const { deed } = ways[field]
    const token = beginSession(portal, db, { personId: person.id, previousToken: input.sessionToken, deed })
    if (field === 'recoveryCode') {
      const values = { left: countRecoveryCodes(db, person.id), path: paths.secondFactor() }
      putInMail(portal, db, { to: { personId: person.id }, kind: 'recovery-code-used', values })
    }
    const { organisationId } = pending
    if (organisationId !== null) insertIdentitySession(db, { sessionId: hashOfToken(token), organisationId })
    return { person, token }
  })
  if (entered === null) {
    portal.log.info({ requestId: portal.requestId, address }, 'code refused')
    return wrong
  }
  await forgiveCodeTry(portal, given)
  if (input.agendaKey !== null) adoptAgenda(portal, entered.person, input.agendaKey)
  return done(entered)
}

const ways = {
  code: { use: useAppCode, deed: 'person.sign-in-with-code' },
  recoveryCode: { use: useRecoveryCodeOf, deed: 'person.sign-in-with-recovery-code' },
} as const
