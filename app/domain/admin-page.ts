import { may, type Deed } from './permissions.ts'
import type { Visitor } from './person.ts'

/** The pages for people who look after the portal, by what they are about, in the order they are offered. */
export const adminGroups = {
  people: ['organisations', 'people', 'roles'],
  finding: ['missed-searches', 'synonyms', 'vocabularies'],
  publishing: ['anonymity', 'portals'],
  running: ['health', 'outbox', 'audit', 'settings'],
} as const
export type AdminGroup = keyof typeof adminGroups
export type AdminPage = (typeof adminGroups)[AdminGroup][number]

export const adminPages: readonly AdminPage[] = Object.values(adminGroups).flat()

const deedOf: Record<AdminPage, Deed> = {
  organisations: { do: 'manage-organisations' },
  people: { do: 'manage-accounts' },
  roles: { do: 'manage-portal-roles', personId: null },
  'missed-searches': { do: 'see-missed-searches' },
  synonyms: { do: 'manage-synonyms' },
  vocabularies: { do: 'manage-vocabularies' },
  anonymity: { do: 'manage-listed-words' },
  portals: { do: 'see-portals' },
  audit: { do: 'see-audit-log' },
  outbox: { do: 'manage-outbox' },
  health: { do: 'see-health' },
  settings: { do: 'manage-settings' },
}

/** Those of the pages that are open to somebody. */
export function adminPagesFor(visitor: Visitor): AdminPage[] {
  return adminPages.filter((page) => may(visitor, deedOf[page]))
}
