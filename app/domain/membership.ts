import type { OrganisationRole } from './person.ts'

/** Somebody in an organisation, as its administrators see them. */
export interface Colleague {
  id: string
  name: string
  email: string
  suspended: boolean
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

export const invitationDays = 14

export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 86_400_000)
}

/** Whether it can still be accepted: once, and within its fourteen days. */
export function isOpen(invitation: Invitation, now: Date): boolean {
  return invitation.usedAt === null && Date.parse(invitation.expiresAt) > now.getTime()
}
