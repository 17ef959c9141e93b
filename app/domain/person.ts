import type { Language, OrganisationType } from './vocabulary.ts'

/** What somebody may be within one organisation. */
export const organisationRoles = ['contributor', 'approver', 'ombudsman-editor', 'org-admin'] as const
export type OrganisationRole = (typeof organisationRoles)[number]

/** What somebody may be for the whole portal. */
export const portalRoles = ['reviewer', 'resident-reviewer', 'site-admin'] as const
export type PortalRole = (typeof portalRoles)[number]

/** Why somebody may not use their account; never in words of anybody's own, since the audit log keeps it. */
export const suspensionReasons = [
  'left-organisation',
  'account-at-risk',
  'misuse',
  'own-request',
  'other',
] as const
export type SuspensionReason = (typeof suspensionReasons)[number]

export interface Membership {
  organisationId: string
  organisationType: OrganisationType
  organisationSlug: string
  organisationName: { en: string; cy: string }
  /** It no longer takes part: whoever is in it reads, and writes nothing new. */
  organisationClosed: boolean
  role: OrganisationRole
}

/** Somebody with an account. Every such person is a member; further roles are in the lists. */
export interface Person {
  id: string
  name: string
  email: string
  language: Language
  suspended: boolean
  /** In this session they may only look after their account, until they have set up a second factor. */
  needsSecondFactor?: true
  portalRoles: PortalRole[]
  memberships: Membership[]
  /** As a reviewer, also what other people of their own organisations wrote: a setting of the portal, for everybody. */
  reviewsOwnOrganisation: boolean
}

/** Whoever is asking: a person, or a reader who has not signed in. */
export type Visitor = Person | null

export function hasRole(visitor: Visitor, organisationId: string, ...roles: OrganisationRole[]): boolean {
  return (visitor?.memberships ?? []).some(
    (m) => m.organisationId === organisationId && roles.includes(m.role),
  )
}

/** Whether an organisation that somebody is in no longer takes part. */
export function isOfClosed(visitor: Visitor, organisationId: string): boolean {
  return (visitor?.memberships ?? []).some((m) => m.organisationId === organisationId && m.organisationClosed)
}

/** Writes casebooks and excerpts for some ombudsman. */
export function isEditor(visitor: Visitor): boolean {
  return (visitor?.memberships ?? []).some(({ role }) => role === 'ombudsman-editor')
}

/** Approves what leaves some organisation, where it asks for that. */
export function isApprover(visitor: Visitor): boolean {
  return (visitor?.memberships ?? []).some(({ role }) => role === 'approver')
}

export function isReviewer(visitor: Visitor): boolean {
  return visitor?.portalRoles.includes('reviewer') ?? false
}

/** Reads what is sent for review as somebody from outside, and says how easy it is to understand. */
export function isResidentReviewer(visitor: Visitor): boolean {
  return visitor?.portalRoles.includes('resident-reviewer') ?? false
}

export function isSiteAdmin(visitor: Visitor): boolean {
  return visitor?.portalRoles.includes('site-admin') ?? false
}
