import { generateCodeVerifier } from 'arctic'
import { Fault } from '#app/domain/fault.ts'
import { attemptMinutes, type OpenIdRefusal } from '#app/domain/openid.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { hashOfToken, newToken } from '#app/use-cases/people/credentials.ts'
import { count, network } from '#app/use-cases/throttle.ts'
import { tx } from '#db/connection.ts'
import { findIdentityProvider, insertAttempt } from '#db/identity-providers.ts'
import { findOrganisationBySlug } from '#db/organisations.ts'
import { NotAnswered } from './ask-directory.ts'
import { wayOut } from './client.ts'
import { discover } from './discover.ts'

export interface BeginOpenId {
  slug: string
  /** Where to go afterwards: a path of the portal, in the language of the page. */
  thenTo: string
  address: string
  /** What this browser was given for an earlier way out; another tab may still be out with it. */
  browserToken: string | null
}

/**
 * Sends somebody to their organisation's own sign-in. Gives the address there, and the token for the browser's cookie
 * without which nobody comes back. Nothing of anybody's changes, so the audit log says nothing.
 */
export async function beginOpenId(
  portal: Portal,
  _visitor: Visitor,
  input: BeginOpenId,
): Promise<{ location: string; browserToken: string } | OpenIdRefusal> {
  const organisation = findOrganisationBySlug(portal.db, input.slug)
  const provider = organisation && findIdentityProvider(portal.db, organisation.id)
  if (provider === null) throw new Fault('not-found')
  if (!provider.enabled) return 'switched-off'
  if ((await count(portal, 'ways_out', network(input.address))) > 0) return 'too-many-attempts'
  const asked = { state: newToken(), nonce: newToken(), verifier: generateCodeVerifier() }
  const browserToken = input.browserToken ?? newToken()
  try {
    const location = wayOut(portal, provider, await discover(portal.settings, provider.issuer), asked)
    tx(portal.db, (db) =>
      insertAttempt(db, {
        stateHash: hashOfToken(asked.state),
        browserHash: hashOfToken(browserToken),
        nonceHash: hashOfToken(asked.nonce),
        organisationId: provider.organisationId,
        issuer: provider.issuer,
        sealedVerifier: portal.vault.seal('code verifier', asked.verifier),
        thenTo: input.thenTo,
        expiresAt: new Date(portal.clock().getTime() + attemptMinutes * 60_000).toISOString(),
      }),
    )
    return { location, browserToken }
  } catch (error) {
    if (!(error instanceof NotAnswered)) throw error
    portal.log.warn(
      { requestId: portal.requestId, organisationId: provider.organisationId, why: error.message },
      'an organisation’s sign-in does not answer',
    )
    return 'not-answered'
  }
}
