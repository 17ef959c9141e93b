/** A wish for another e-mail address, which both addresses must agree to. */
export interface EmailChange {
  personId: string
  newEmail: string
  oldAgreedAt: string | null
  newAgreedAt: string | null
  expiresAt: string
}

/** The address an account has, and the one it is to have. */
export type AddressSide = 'old' | 'new'

/** The links to agree work for this long. */
export const emailChangeDays = 3

export function emailChangeEnd(now: Date): Date {
  return new Date(now.getTime() + emailChangeDays * 86_400_000)
}

export function isOver(change: EmailChange, now: Date): boolean {
  return Date.parse(change.expiresAt) <= now.getTime()
}

/** What came of an answer: `alarmed` when the address that the account has knew nothing of it. */
export const addressOutcomes = ['waiting', 'changed', 'refused', 'alarmed'] as const
export type AddressOutcome = (typeof addressOutcomes)[number]
