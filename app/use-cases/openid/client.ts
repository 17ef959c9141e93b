import { CodeChallengeMethod, OAuth2Client } from 'arctic'
import type { IdentityProvider } from '#app/domain/openid.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import type { Discovered } from './discover.ts'

/** What the vault is told it keeps. */
const purpose = 'client secret of a directory'

export function sealClientSecret(portal: Portal, secret: string): string {
  return portal.vault.seal(purpose, secret)
}

export function openClientSecret(portal: Portal, { sealedSecret }: IdentityProvider): string {
  return portal.vault.open(purpose, sealedSecret)
}

/** Where every directory sends people back to; those who look after one have to enter it there, letter by letter. */
export function redirectAddress({ settings }: Pick<Portal, 'settings'>): string {
  return settings.publicOrigin + paths.signInReturn()
}

/** The directory's own sign-in page, with everything that ties the answer to this question. */
export function wayOut(
  portal: Portal,
  provider: IdentityProvider,
  directory: Discovered,
  asked: { state: string; nonce: string; verifier: string },
): string {
  const client = new OAuth2Client(provider.clientId, null, redirectAddress(portal))
  const url = client.createAuthorizationURLWithPKCE(
    directory.authorization_endpoint,
    asked.state,
    CodeChallengeMethod.S256,
    asked.verifier,
    ['openid', 'email', 'profile'],
  )
  url.searchParams.set('nonce', asked.nonce)
  return url.href
}
