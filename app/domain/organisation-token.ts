import type { Membership, Person } from './person.ts'

/** What an organisation lets its own program do with a token. */
export const tokenScopes = ['drafts', 'files', 'submit', 'status'] as const
export type TokenScope = (typeof tokenScopes)[number]

/** For how many days a token can be made to work; `never`: until somebody revokes it. */
export const tokenDays = ['30', '90', '365', 'never'] as const
export type TokenDays = (typeof tokenDays)[number]

/** The most tokens that one organisation has at a time: more are lost sight of. */
export const mostTokens = 20

/** A program's way in. The token itself is known only to those it was given to. */
export interface OrganisationToken {
  id: string
  organisationId: string
  /** What it is for, in its maker's words. */
  name: string
  scopes: TokenScope[]
  madeBy: string
  createdAt: string
  expiresAt: string | null
  lastUsedAt: string | null
  revokedAt: string | null
}

/** How a token stands; only an open one opens anything. */
export type TokenStanding = 'open' | 'expired' | 'revoked'

export function standingOfToken(
  { expiresAt, revokedAt }: Pick<OrganisationToken, 'expiresAt' | 'revokedAt'>,
  now: Date,
): TokenStanding {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'open'
}

/** When a token made now stops working; null for never. */
export function tokenEnd(now: Date, days: TokenDays): string | null {
  return days === 'never' ? null : new Date(now.getTime() + Number(days) * 86_400_000).toISOString()
}

/**
 * Who a token acts as: its maker, as a contributor of that one organisation and as nothing else, whatever else they are.
 * Null when they are not in it any more.
 */
export function actingPerson(maker: Person, organisationId: string): Person | null {
  const own = maker.memberships.find((membership) => membership.organisationId === organisationId)
  if (own === undefined) return null
  const contributor: Membership = { ...own, role: 'contributor' }
  return { ...maker, portalRoles: [], memberships: [contributor] }
}

/** How long the answer to a request with a key of its own is kept, in case the same request comes again. */
export const answerKeptHours = 48

/** Whether a last use is worth writing down: not each of many in a row. */
export function isNewUse(lastUsedAt: string | null, now: Date): boolean {
  return lastUsedAt === null || now.getTime() - Date.parse(lastUsedAt) >= 60_000
}
