import { may, type Deed } from './permissions.ts'
import type { Visitor } from './person.ts'

/** The pages for people who look after the portal, in the order they are offered. */
export const adminPages = ['missed-searches', 'synonyms', 'roles'] as const
export type AdminPage = (typeof adminPages)[number]

const deedOf: Record<AdminPage, Deed> = {
  'missed-searches': { do: 'see-missed-searches' },
  synonyms: { do: 'manage-synonyms' },
  roles: { do: 'manage-portal-roles', personId: null },
}

/** Those of the pages that are open to somebody. */
export function adminPagesFor(visitor: Visitor): AdminPage[] {
  return adminPages.filter((page) => may(visitor, deedOf[page]))
}
