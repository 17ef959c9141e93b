/**
 * What stands where the name of somebody stood who deleted their account. In both languages at once, since names are
 * stored in none.
 */
export const formerColleague = 'A former colleague / Cyn-gydweithiwr'

/** The address in place of theirs: no mail server knows it, and nobody else can have it. */
export function nobodysEmail(personId: string): string {
  return `${personId}@deleted.invalid`
}

/** How long things about accounts are kept when they are over, in days. */
export const daysKept = {
  /** An invitation that was accepted or has run out. */
  invitation: 90,
} as const

/** What would be left without somebody if they deleted their account. */
export interface Stakes {
  /** Nobody else is an administrator of the portal. */
  onlySiteAdmin: boolean
  /** An organisation has no other administrator. */
  onlyOrgAdmin: boolean
  /** A reviewer holds something that waits for a decision. */
  reviewing: boolean
}
