import { isOpen, type Invitation } from '#app/domain/membership.ts'
import { may } from '#app/domain/permissions.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { findInvitation } from '#db/invitations.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findPerson, findPersonByEmail } from '#db/people.ts'
import { hashOfToken, isToken } from './credentials.ts'

/** An invitation that can be accepted, and how this visitor would do it. */
export interface Offer {
  invitation: Invitation
  organisation: Organisation
  /** Make an account; just accept; sign in to their account first; or they are somebody else. */
  next: 'create-account' | 'accept' | 'sign-in' | 'not-for-you'
}

/** What a link offers, or null when it is wrong, used or too old: whoever opens it is told no more than that. */
export function readInvitation(portal: Portal, visitor: Visitor, input: { token: string }): Offer | null {
  if (!isToken(input.token)) return null
  const invitation = findInvitation(portal.db, hashOfToken(input.token))
  if (invitation === null || !isOpen(invitation, portal.clock())) return null
  // Whoever invited may since have lost the right to: then nobody comes in by what they promised.
  const inviter = findPerson(portal.db, invitation.invitedBy)
  if (!may(inviter, { do: 'manage-people', organisationId: invitation.organisationId })) return null
  const organisation = findOrganisation(portal.db, invitation.organisationId)
  return organisation && { invitation, organisation, next: nextStep(portal, visitor, invitation) }
}

function nextStep(portal: Portal, visitor: Visitor, invitation: Invitation): Offer['next'] {
  if (visitor !== null) return visitor.email === invitation.email ? 'accept' : 'not-for-you'
  return findPersonByEmail(portal.db, invitation.email) === null ? 'create-account' : 'sign-in'
}
