import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx, type Reader } from '#db/connection.ts'
import { deleteIdentityProvider, endSessionsThrough } from '#db/identity-providers.ts'
import { dropMailAboutWorkOf } from '#db/held-back-mail.ts'
import { deleteOpenInvitations } from '#db/invitations.ts'
import { dropMailAbout } from '#db/mail.ts'
import { closedSince, setClosed } from '#db/organisation-life.ts'
import { colleaguesOf } from '#db/people.ts'
import { knownOrganisation } from './known-organisation.ts'

/**
 * Closes an organisation that no longer exists or no longer takes part: nobody joins it and nothing new is written for
 * it; open invitations end, mail that waits for its people about its work is dropped, and so does signing in through its directory, which is connected anew should it reopen. What
 * it published stays, with a notice, and its people go on reading, with passwords of their own.
 */
export function closeOrganisation(
  portal: Portal,
  visitor: Visitor,
  { organisationId, reopen }: { organisationId: string; reopen: boolean },
): void {
  const admin = insist(visitor, { do: 'manage-organisations' })
  tx(portal.db, (db) => {
    const { id } = knownOrganisation(db, organisationId)
    const isClosed = closedSince(db, id) !== null
    // Somebody else was faster, or the page is an old one.
    if (isClosed !== reopen) throw new Fault('wrong-state', 'wrong-state')
    setClosed(db, id, reopen ? null : portal.clock().toISOString())
    if (!reopen) endWaysIn(db, id)
    const deed = reopen ? 'organisation.reopen' : 'organisation.close'
    keepAccount(portal, db, { actorId: admin.id, deed, subject: id })
  })
}

function endWaysIn(db: Reader, organisationId: string): void {
  for (const invitationId of deleteOpenInvitations(db, organisationId)) dropMailAbout(db, invitationId)
  endSessionsThrough(db, organisationId)
  deleteIdentityProvider(db, organisationId)
  const people = colleaguesOf(db, organisationId).map(({ id }) => id)
  dropMailAboutWorkOf(db, organisationId, people)
}
