import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { deleteOpenInvitation } from '#db/invitations.ts'
import { dropMailAbout } from '#db/mail.ts'

/** Makes the link of an invitation that nobody accepted useless. */
export function takeBackInvitation(
  portal: Portal,
  visitor: Visitor,
  input: { organisationId: string; invitationId: string },
): void {
  const person = insist(visitor, { do: 'manage-people', organisationId: input.organisationId })
  tx(portal.db, (db) => {
    if (!deleteOpenInvitation(db, input.organisationId, input.invitationId)) throw new Fault('not-found')
    dropMailAbout(db, input.invitationId)
    const deed = 'organisation.take-back-invitation'
    keepAccount(portal, db, { actorId: person.id, deed, subject: input.invitationId })
  })
}
