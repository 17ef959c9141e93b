import { z } from 'zod'
import type { Settings } from '#app/settings.ts'
import { askDirectory, NotAnswered } from './ask-directory.ts'

/** What a directory says about itself (OpenID Connect Discovery 1.0, 3), as far as the portal uses it. */
const document = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url({ protocol: /^https?$/ }),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
  authorization_response_iss_parameter_supported: z.boolean().default(false),
})
export type Discovered = z.infer<typeof document>

/**
 * Asks a directory where its parts are. Asked anew each time: a directory that moves or changes its keys is followed at
 * once, for a quarter of a second at each sign-in. Throws `NotAnswered`.
 */
export async function discover(
  settings: Pick<Settings, 'openIdInside'>,
  issuer: string,
): Promise<Discovered> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const read = document.safeParse(await askDirectory(settings, address))
  if (!read.success) throw new NotAnswered('its configuration is not what OpenID Connect asks for')
  // Discovery 4.3: or one directory could pass itself off as another.
  if (read.data.issuer !== issuer) throw new NotAnswered('its configuration names another issuer')
  if (new URL(read.data.authorization_endpoint).protocol !== 'https:' && !settings.openIdInside) {
    throw new NotAnswered('its sign-in page is not encrypted')
  }
  return read.data
}
