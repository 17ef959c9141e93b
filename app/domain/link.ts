/** What a link lets those who have it do. */
export const linkPurposes = ['colleague', 'fact-check'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** A link to one draft. Its token is known only to those it was given to. */
export interface DraftLink {
  id: string
  purpose: LinkPurpose
  editionId: string
  /** Whom it was made for, in the maker's words. */
  madeFor: string
  createdBy: string
  createdAt: string
  expiresAt: string
  revokedAt: string | null
  /** How many people may use it; null for any number. */
  atMost: number | null
  uses: number
}

/** For how many days a link can be made to work. */
export const linkDays = [1, 7, 30] as const
export type LinkDays = (typeof linkDays)[number]

/** How a link stands; only an open one opens anything. */
export type LinkStanding = 'open' | 'used-up' | 'expired' | 'revoked'

export function standingOf(link: DraftLink, now: Date): LinkStanding {
  if (link.revokedAt !== null) return 'revoked'
  if (Date.parse(link.expiresAt) <= now.getTime()) return 'expired'
  return link.atMost !== null && link.uses >= link.atMost ? 'used-up' : 'open'
}

export function linkEnd(now: Date, days: LinkDays): Date {
  return new Date(now.getTime() + days * 86_400_000)
}

/** The days that were chosen in a form, or null when it is none of the choices. */
export function readLinkDays(typed: string): LinkDays | null {
  return linkDays.find((days) => String(days) === typed) ?? null
}
