import { isEmail } from './email.ts'

/**
 * Who gets an account by signing in with their organisation: contributors of the organisation, members without a role,
 * or nobody, so that only people who were invited come in.
 */
export const newPeopleChoices = ['contributor', 'member', 'nobody'] as const
export type NewPeople = (typeof newPeopleChoices)[number]

/** An organisation's own directory, whose answers the portal believes about addresses in its domains. */
export interface IdentityProvider {
  organisationId: string
  /** The directory's name for itself: a web address, compared letter by letter. */
  issuer: string
  clientId: string
  sealedSecret: string
  newPeople: NewPeople
  /** It asks for a second factor itself, so the portal need not. */
  asksSecondFactor: boolean
  enabled: boolean
  /** Lower case, by the alphabet. */
  domains: string[]
}

/** How long somebody may take at their organisation's sign-in. */
export const attemptMinutes = 10

/** Why somebody did not come in through their organisation; each has its sentence in both languages. */
export const openIdRefusals = [
  'began-elsewhere',
  'cancelled',
  'not-answered',
  'not-believed',
  'no-address',
  'not-verified',
  'foreign-domain',
  'no-account',
  'other-account',
  'suspended',
  'too-many-attempts',
  'switched-off',
] as const
export type OpenIdRefusal = (typeof openIdRefusals)[number]

/** The part of an address that says whose it is, in lower case; '' of what is no address. */
export function domainOf(email: string): string {
  return isEmail(email) ? email.slice(email.lastIndexOf('@') + 1).toLowerCase() : ''
}

/** The domains typed, one on each line or between commas, in lower case and without an @ before them. */
export function readDomains(typed: string): string[] {
  const domains = typed
    .split(/[\s,;]+/)
    .map((domain) => domain.replace(/^@/, '').toLowerCase())
    .filter(Boolean)
  return [...new Set(domains)].sort()
}

/** A name such as `council.gov.uk`: labels of letters, digits and hyphens with a dot between them. */
export function isDomain(text: string): boolean {
  return (
    text.length <= 253 && /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/.test(text)
  )
}

/** Domains in which anybody can have an address: nobody's sign-in may speak for them. */
const everybodys = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'hotmail.co.uk',
  'live.com',
  'live.co.uk',
  'msn.com',
  'yahoo.com',
  'yahoo.co.uk',
  'icloud.com',
  'me.com',
  'aol.com',
  'btinternet.com',
  'sky.com',
  'virginmedia.com',
  'talktalk.net',
  'protonmail.com',
  'proton.me',
  'gmx.com',
  'gov.uk',
  'nhs.uk',
  'gov.wales',
  'llyw.cymru',
  'ac.uk',
  'org.uk',
  'co.uk',
  'com',
]

export function isEverybodys(domain: string): boolean {
  return everybodys.includes(domain)
}

/** What a directory says about whoever signed in (OpenID Connect Core 5.1), as far as the portal reads it. */
export interface Claims {
  iss?: unknown
  sub?: unknown
  aud?: unknown
  azp?: unknown
  exp?: unknown
  iat?: unknown
  nonce?: unknown
  email?: unknown
  email_verified?: unknown
  name?: unknown
}

/** Clocks differ. */
const leewaySeconds = 60

/**
 * What OpenID Connect Core 3.1.3.7 asks of an ID token besides its signature: made by this issuer, for this client
 * alone, for this very sign-in, and not too old. Null when all of it holds, otherwise what does not, for the log.
 */
export function whyNotBelieved(
  claims: Claims,
  expected: { issuer: string; clientId: string; nonceIsRight: (nonce: string) => boolean; now: Date },
): string | null {
  const seconds = expected.now.getTime() / 1000
  const audiences = Array.isArray(claims.aud) ? (claims.aud as unknown[]) : [claims.aud]
  if (claims.iss !== expected.issuer) return 'another issuer'
  if (!audiences.includes(expected.clientId)) return 'another audience'
  if (audiences.length > 1 && claims.azp === undefined) return 'several audiences'
  if (claims.azp !== undefined && claims.azp !== expected.clientId) return 'another authorized party'
  if (typeof claims.exp !== 'number' || claims.exp + leewaySeconds <= seconds) return 'expired'
  if (typeof claims.iat !== 'number' || claims.iat - leewaySeconds > seconds) return 'from the future'
  if (typeof claims.nonce !== 'string' || !expected.nonceIsRight(claims.nonce)) return 'another nonce'
  if (typeof claims.sub !== 'string' || claims.sub === '' || claims.sub.length > 255) return 'no subject'
  return null
}
