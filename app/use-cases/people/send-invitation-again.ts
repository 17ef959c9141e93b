import { Fault } from '#app/domain/fault.ts'
import { invitationEnd } from '#app/domain/membership.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { openInvitations, renewInvitation } from '#db/invitations.ts'
import { dropMailAbout } from '#db/mail.ts'
import { closedSince } from '#db/organisation-life.ts'
import { findOrganisation } from '#db/organisations.ts'
import { hashOfToken, newToken } from './credentials.ts'
import { mailInvitation, waitToInvite } from './mail-invitation.ts'

/**
 * Sends an invitation again that nobody has accepted, with a new link that works for fourteen days; the old link no
 * longer does. From now on it stands in the name of whoever sent it last. Refuses a closed organisation, and whoever
 * sends too many.
 */
export function sendInvitationAgain(
  portal: Portal,
  visitor: Visitor,
  input: { organisationId: string; invitationId: string },
): void {
  const { organisationId } = input
  const by = insist(visitor, { do: 'manage-people', organisationId })
  if (closedSince(portal.db, organisationId) !== null) throw new Fault('wrong-state', 'organisation-closed')
  if (waitToInvite(portal, by) !== null) throw new Fault('wrong-state', 'too-many-invitations')
  const token = newToken()
  const now = portal.clock()
  const expiresAt = invitationEnd(now).toISOString()
  tx(portal.db, (db) => {
    const organisation = findOrganisation(db, organisationId)
    const open = openInvitations(db, organisationId, now.toISOString())
    const invitation = open.find(({ id }) => id === input.invitationId)
    if (organisation === null || invitation === undefined) throw new Fault('not-found')
    renewInvitation(db, invitation.id, { tokenHash: hashOfToken(token), invitedBy: by.id, expiresAt })
    dropMailAbout(db, invitation.id)
    mailInvitation(portal, db, { by, organisation, invitation: { ...invitation, expiresAt }, token })
    const deed = 'organisation.send-invitation-again'
    keepAccount(portal, db, { actorId: by.id, deed, subject: invitation.id })
  })
}
