import type { Invitation } from '#app/domain/membership.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Person } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { deedsSince } from '#db/audit-log.ts'
import { findPersonByEmail } from '#db/people.ts'
import { putInMail } from '../mail/put-in-mail.ts'

/** Invitations that one person may send in a quarter of an hour: the portal is nobody's tool for unwanted mail. */
export const invitationsAtOnce = 50
const windowMinutes = 15

/** Minutes to wait when somebody has sent too many of late; null when they may send another. */
export function waitToInvite(portal: Portal, person: Person): number | null {
  const since = new Date(portal.clock().getTime() - windowMinutes * 60_000).toISOString()
  const sent = deedsSince(
    portal.db,
    person.id,
    ['organisation.invite', 'organisation.send-invitation-again'],
    since,
  )
  return sent < invitationsAtOnce ? null : windowMinutes
}

/** A step of inviting: the mail with the link. Somebody who has an account is written to in the language they chose. */
export function mailInvitation(
  portal: Portal,
  db: Reader,
  sent: {
    by: Person
    organisation: Organisation
    invitation: Pick<Invitation, 'id' | 'email' | 'role' | 'expiresAt'>
    token: string
  },
): void {
  const { by, organisation, invitation, token } = sent
  const { id, email, role, expiresAt } = invitation
  const known = findPersonByEmail(db, email)
  putInMail(portal, db, {
    to: known === null ? { address: email, language: by.language } : { personId: known.id },
    kind: 'invited',
    values: { organisation: organisation.name, role, until: expiresAt, path: paths.join(token) },
    about: id,
  })
}
