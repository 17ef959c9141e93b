import { constants, createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto'
import { decodeIdToken } from 'arctic'
import type { Claims } from '#app/domain/openid.ts'

/** A key as directories publish it (RFC 7517). */
type Jwk = JsonWebKey & { kid?: unknown; use?: unknown; alg?: unknown }

/** The signatures the portal knows: what OpenID Connect requires of every directory (RS256), and its usual successors. */
const algorithms = {
  RS256: { kty: 'RSA', options: { padding: constants.RSA_PKCS1_PADDING } },
  PS256: {
    kty: 'RSA',
    options: {
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
    },
  },
  ES256: { kty: 'EC', options: { dsaEncoding: 'ieee-p1363' } },
} as const

/**
 * The claims of an ID token that one of these keys has signed; null when none has. arctic only decodes tokens. The
 * specification would let us believe one that comes straight from the token endpoint over TLS (Core 3.1.3.7, 6), but the
 * signature is checked all the same: it costs 30 lines, and holds where a proxy looks into TLS. The algorithm is
 * looked up in our own table, so neither `none` nor a signature with a public key as its secret gets anywhere.
 */
export function claimsOf(idToken: string, keys: unknown): Claims | null {
  const [head = '', payload = '', signature = '', ...more] = idToken.split('.')
  const header = headerOf(head)
  if (header === null || more.length > 0) return null
  const { kty, options } = algorithms[header.alg]
  const signed = Buffer.from(`${head}.${payload}`)
  const bytes = Buffer.from(signature, 'base64url')
  const fitting = keysOf(keys).filter((key) => fits(key, header, kty))
  const believed = fitting.some((key) => {
    const publicKey = publicKeyOf(key)
    return publicKey !== null && verify('sha256', signed, { key: publicKey, ...options }, bytes)
  })
  return believed ? decodeIdToken(idToken) : null
}

interface Header {
  alg: keyof typeof algorithms
  kid: unknown
}

function headerOf(text: string): Header | null {
  try {
    const header = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Record<
      string,
      unknown
    > | null
    const alg = header?.['alg']
    // An extension marked as critical that we do not know must not be passed over (RFC 7515, 4.1.11).
    if (typeof alg !== 'string' || !Object.hasOwn(algorithms, alg) || header?.['crit'] !== undefined)
      return null
    return { alg: alg as Header['alg'], kid: header?.['kid'] }
  } catch {
    return null
  }
}

function keysOf(published: unknown): Jwk[] {
  const { keys } = (published ?? {}) as { keys?: unknown }
  return Array.isArray(keys) ? keys.filter((key): key is Jwk => typeof key === 'object' && key !== null) : []
}

function fits(key: Jwk, { alg, kid }: Header, kty: string): boolean {
  if (key.kty !== kty || (key.use !== undefined && key.use !== 'sig')) return false
  if (key.alg !== undefined && key.alg !== alg) return false
  if (alg === 'ES256' && key.crv !== 'P-256') return false
  return kid === undefined || key.kid === kid
}

function publicKeyOf(key: Jwk): KeyObject | null {
  try {
    const publicKey = createPublicKey({ key, format: 'jwk' })
    // Shorter RSA keys are no longer safe (RFC 7518, 3.3 asks for 2048 bits).
    const { modulusLength } = publicKey.asymmetricKeyDetails ?? {}
    return modulusLength !== undefined && modulusLength < 2048 ? null : publicKey
  } catch {
    return null
  }
}
