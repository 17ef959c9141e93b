import { OAuth2Tokens } from 'arctic'
import { whyNotBelieved, type Claims, type IdentityProvider } from '#app/domain/openid.ts'
import type { Portal } from '#app/portal.ts'
import { hashOfToken } from '#app/use-cases/people/credentials.ts'
import { askDirectory, NotAnswered } from './ask-directory.ts'
import type { Discovered } from './discover.ts'
import { claimsOf } from './id-token.ts'
import { openClientSecret, redirectAddress } from './client.ts'

/** A directory's answer that the portal does not believe. Its message is for the log. */
export class NotBelieved extends Error {
  override name = 'NotBelieved'
}

/** Somebody as their directory knows them, who has just signed in there for us. */
export type Known = Claims & { sub: string }

/**
 * Exchanges the code for an ID token and reads in it who signed in, checked as OpenID Connect Core 3.1.3.7 asks. A
 * directory that keeps the address out of the token is asked for it (5.3). Throws `NotAnswered` or `NotBelieved`.
 */
export async function askWhoItIs(
  portal: Portal,
  provider: IdentityProvider,
  directory: Discovered,
  came: { code: string; verifier: string; nonceHash: string },
): Promise<Known> {
  const tokens = await exchange(portal, provider, directory, came)
  const claims = claimsOf(idTokenOf(tokens), await askDirectory(portal.settings, directory.jwks_uri))
  if (claims === null) throw new NotBelieved('the signature is not right')
  const wrong = whyNotBelieved(claims, {
    issuer: provider.issuer,
    clientId: provider.clientId,
    nonceIsRight: (nonce) => hashOfToken(nonce) === came.nonceHash,
    now: portal.clock(),
  })
  if (wrong !== null) throw new NotBelieved(wrong)
  const known = claims as Known
  if (claims.email !== undefined || directory.userinfo_endpoint === undefined) return known
  const headers = { Authorization: `Bearer ${tokens.accessToken()}` }
  const more: Claims = await askDirectory(portal.settings, directory.userinfo_endpoint, { headers })
  // Core 5.3.2: or somebody else's address could be put in its place.
  if (more.sub !== claims.sub) throw new NotBelieved('the address is of another subject')
  return { ...more, ...known }
}

async function exchange(
  portal: Portal,
  provider: IdentityProvider,
  directory: Discovered,
  { code, verifier }: { code: string; verifier: string },
): Promise<OAuth2Tokens> {
  const redirectUri = redirectAddress(portal)
  const form = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectUri })
  form.set('code_verifier', verifier)
  const [id, secret] = [provider.clientId, openClientSecret(portal, provider)]
  const headers: Record<string, string> = {}
  if (directory.token_endpoint_auth_methods_supported.includes('client_secret_basic')) {
    // RFC 6749, 2.3.1: each is form-encoded first, or a colon in it would be read as the one between them.
    const pair = `${formEncoded(id)}:${formEncoded(secret)}`
    headers['Authorization'] = `Basic ${Buffer.from(pair).toString('base64')}`
  } else {
    form.set('client_id', id)
    form.set('client_secret', secret)
  }
  return new OAuth2Tokens(await askDirectory(portal.settings, directory.token_endpoint, { form, headers }))
}

function formEncoded(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1)
}

function idTokenOf(tokens: OAuth2Tokens): string {
  try {
    return tokens.idToken()
  } catch {
    throw new NotAnswered('there is no ID token in the answer')
  }
}
