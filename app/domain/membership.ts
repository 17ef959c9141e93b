import { organisationRoles, type OrganisationRole } from './person.ts'
import type { OrganisationType } from './vocabulary.ts'

/** Somebody in an organisation, as its administrators see them. */
export interface Colleague {
  id: string
  name: string
  email: string
  /** Their account, by an administrator of the portal. */
  suspended: boolean
  /** Their roles here rest, by an administrator of the organisation; what they are elsewhere goes on. */
  suspendedHere: boolean
  /** Never empty, in the order of `organisationRoles`. */
  roles: OrganisationRole[]
}

/** An offer to join an organisation in one role. Its link is known only to the person it was given to. */
export interface Invitation {
  id: string
  organisationId: string
  role: OrganisationRole
  email: string
  invitedBy: string
  createdAt: string
  expiresAt: string
  usedAt: string | null
}

/** The roles somebody can have there: only ombudsmen and commissioners have editors of casebooks. */
export function rolesIn(type: OrganisationType): OrganisationRole[] {
  return organisationRoles.filter(
    (role) => role !== 'ombudsman-editor' || type === 'commissioner-or-ombudsman',
  )
}

export const invitationDays = 14

export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 86_400_000)
}

/** Whether it can still be accepted: once, and within its fourteen days. */
export function isOpen(invitation: Invitation, now: Date): boolean {
  return invitation.usedAt === null && Date.parse(invitation.expiresAt) > now.getTime()
}
