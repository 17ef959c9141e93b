import type { OrganisationRole, PortalRole } from './person.ts'
import type { Bilingual } from './text.ts'

/** What mail tells somebody of whom an administrator let in further, or kept out. Values and `path` are as in mail.ts. */
export interface AccessMailValues {
  'role-given': { organisation: Bilingual; role: OrganisationRole; path: string }
  'role-taken': { organisation: Bilingual; role: OrganisationRole; path: string }
  'removed-from-organisation': { organisation: Bilingual; path: string }
  'suspended-in-organisation': { organisation: Bilingual; path: string }
  'let-back-into-organisation': { organisation: Bilingual; path: string }
  'portal-role-given': { role: PortalRole; path: string }
  'portal-role-taken': { role: PortalRole; path: string }
  'account-suspended': { path: string }
  'account-let-back-in': { path: string }
}

/** It explains why they were signed out, and warns of what they might not have wanted. */
export const accessMailSentAnyway: Readonly<Record<keyof AccessMailValues, true>> = {
  'role-given': true,
  'role-taken': true,
  'removed-from-organisation': true,
  'suspended-in-organisation': true,
  'let-back-into-organisation': true,
  'portal-role-given': true,
  'portal-role-taken': true,
  'account-suspended': true,
  'account-let-back-in': true,
}
