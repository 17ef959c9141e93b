import type { Refusal } from './permissions.ts'
import type { Stakes } from './person-data.ts'
import { hasRole, isOfClosed, isSiteAdmin, type Visitor } from './person.ts'

/** What the portal's administrators do, and nobody else. */
export const siteAdminDeeds = [
  'manage-organisations',
  'manage-accounts',
  'manage-settings',
  'manage-outbox',
  'see-health',
  'see-audit-log',
  'manage-synonyms',
  'manage-vocabularies',
  'manage-listed-words',
  'see-portals',
] as const
export type SiteAdminDeed = (typeof siteAdminDeeds)[number]

/** What they do to somebody's account; `personId` is null where nobody has been chosen yet. */
export const accountDeeds = ['manage-portal-roles', 'suspend', 'end-sessions', 'reset-second-factor'] as const
export type AccountDeed = (typeof accountDeeds)[number]

/** What an organisation's own administrators do for it, or the portal's in their place. */
export const organisationDeeds = [
  'manage-people',
  'manage-organisation',
  'require-welsh',
  'require-anonymity',
  'require-second-person',
  'count-meetings',
] as const
export type OrganisationDeed = (typeof organisationDeeds)[number]

/** What they do to somebody's place in it. */
export const memberDeeds = ['change-member', 'end-member'] as const
export type MemberDeed = (typeof memberDeeds)[number]

/** The part of the policy about looking after the portal. Asked through `whyNot`, never by itself. */
export function whyNotSiteAdmin(visitor: Visitor): Refusal | null {
  return isSiteAdmin(visitor) ? null : 'needs-site-admin'
}

export function whyNotAccount(visitor: Visitor, personId: string | null): Refusal | null {
  if (!isSiteAdmin(visitor)) return 'needs-site-admin'
  // Not oneself: the portal must not lose its last administrator by a slip.
  return personId === visitor?.id ? 'own-account' : null
}

export function whyNotOrganisation(visitor: Visitor, organisationId: string): Refusal | null {
  return isSiteAdmin(visitor) || hasRole(visitor, organisationId, 'org-admin') ? null : 'needs-org-admin'
}

/**
 * A program writes in the name of the administrator who made its token: their own organisation's, while it takes part
 * and they look after it. An administrator of the portal is in no position to.
 */
export function whyNotLetProgramsIn(visitor: Visitor, organisationId: string): Refusal | null {
  if (!hasRole(visitor, organisationId, 'org-admin')) return 'needs-org-admin'
  return isOfClosed(visitor, organisationId) ? 'organisation-closed' : null
}

/** `end-member`: removing, suspending, and taking an administrator's role away. */
export function whyNotMember(
  visitor: Visitor,
  { do: deed, organisationId, personId }: { do: MemberDeed; organisationId: string; personId: string },
): Refusal | null {
  const refusal = whyNotOrganisation(visitor, organisationId)
  if (refusal !== null) return refusal
  // Not oneself: an organisation must not lose its last administrator by a slip.
  return deed === 'end-member' && personId === visitor?.id ? 'own-membership' : null
}

/** Nobody leaves the portal or an organisation without an administrator, or a submission with a reviewer who is gone. */
export function whyNotDeleteAccount(stakes: Stakes): Refusal | null {
  if (stakes.onlySiteAdmin) return 'only-site-admin'
  if (stakes.onlyOrgAdmin) return 'only-org-admin'
  return stakes.reviewing ? 'still-reviewing' : null
}
