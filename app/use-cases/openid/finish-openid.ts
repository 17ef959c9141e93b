import type { IdentityProvider, OpenIdRefusal } from '#app/domain/openid.ts'
import type { Visitor } from '#app/domain/person.ts'
import { languageOf } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { adoptAgenda } from '#app/use-cases/agendas/adopt-agenda.ts'
import { hashOfToken, isToken } from '#app/use-cases/people/credentials.ts'
import { tx } from '#db/connection.ts'
import { findIdentityProvider, takeAttempt } from '#db/identity-providers.ts'
import { findPerson } from '#db/people.ts'
import { NotAnswered } from './ask-directory.ts'
import { askWhoItIs, NotBelieved, type Known } from './ask-who-it-is.ts'
import { discover } from './discover.ts'
import { letInFromDirectory, type LetIn } from './let-in.ts'

/** What came back in the address, and what the browser brought along. */
export interface FinishOpenId {
  state: string | null
  code: string | null
  error: string | null
  iss: string | null
  browserToken: string | null
  sessionToken: string | null
  agendaKey: string | null
}

/** `thenTo` is null when nobody can say where they were going. */
export type FinishedOpenId =
  { refused: OpenIdRefusal; thenTo: string | null } | { refused: null; thenTo: string; entered: LetIn }

type Attempt = NonNullable<ReturnType<typeof takeAttempt>>

/**
 * Somebody comes back from their organisation's sign-in. Whatever they bring is used up, also when it leads nowhere: no
 * answer counts twice. What went wrong is written in the log without saying who it was.
 */
export async function finishOpenId(
  portal: Portal,
  _visitor: Visitor,
  input: FinishOpenId,
): Promise<FinishedOpenId> {
  const attempt = ownAttempt(portal, input)
  if (attempt === null) return { refused: 'began-elsewhere', thenTo: null }
  const { thenTo, organisationId } = attempt
  const provider = findIdentityProvider(portal.db, organisationId)
  if (provider === null || !provider.enabled || provider.issuer !== attempt.issuer) {
    return { refused: 'switched-off', thenTo }
  }
  if (input.code === null) {
    return { refused: input.error === 'access_denied' ? 'cancelled' : 'not-answered', thenTo }
  }
  const answer = await whoCame(portal, provider, attempt, { code: input.code, iss: input.iss })
  if (typeof answer === 'string') return { refused: answer, thenTo }
  const entered = tx(portal.db, (db) =>
    letInFromDirectory(portal, db, provider, {
      claims: answer,
      language: languageOf(thenTo),
      previousToken: input.sessionToken,
    }),
  )
  if (typeof entered === 'string') return { refused: entered, thenTo }
  const person = entered.token === null ? null : findPerson(portal.db, entered.personId)
  if (person !== null && input.agendaKey !== null) adoptAgenda(portal, person, input.agendaKey)
  return { refused: null, thenTo, entered }
}

/** The way out that this very browser began, which is used up by finding it. */
function ownAttempt(portal: Portal, { state, browserToken }: FinishOpenId): Attempt | null {
  if (!isToken(state) || !isToken(browserToken)) return null
  const found = { stateHash: hashOfToken(state), browserHash: hashOfToken(browserToken), now: portal.clock() }
  return tx(portal.db, (db) => takeAttempt(db, found))
}

async function whoCame(
  portal: Portal,
  provider: IdentityProvider,
  attempt: Attempt,
  { code, iss }: { code: string; iss: string | null },
): Promise<Known | OpenIdRefusal> {
  try {
    const directory = await discover(portal.settings, provider.issuer)
    // RFC 9207: or another directory could slip its answer in.
    if (iss === null ? directory.authorization_response_iss_parameter_supported : iss !== provider.issuer) {
      throw new NotBelieved('the answer is from another issuer')
    }
    const verifier = portal.vault.open('code verifier', attempt.sealedVerifier)
    return await askWhoItIs(portal, provider, directory, { code, verifier, nonceHash: attempt.nonceHash })
  } catch (error) {
    if (!(error instanceof NotAnswered || error instanceof NotBelieved)) throw error
    portal.log.warn(
      { requestId: portal.requestId, organisationId: provider.organisationId, why: error.message },
      'an answer of an organisation’s sign-in was refused',
    )
    return error instanceof NotBelieved ? 'not-believed' : 'not-answered'
  }
}
