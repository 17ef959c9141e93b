import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx } from '#db/connection.ts'
import { dropMailAboutWorkOf } from '#db/held-back-mail.ts'
import { findOrganisation } from '#db/organisations.ts'
import { colleaguesOf } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { liftMember, suspendMember } from '#db/suspended-members.ts'

/**
 * Lets somebody's roles in one organisation rest, or with `lift` gives them back. Their account, what they are elsewhere
 * and what they wrote stay: the account belongs to the person, and only administrators of the portal suspend it.
 */
export function suspendMembership(
  portal: Portal,
  visitor: Visitor,
  input: { organisationId: string; personId: string; lift: boolean },
): void {
  const { organisationId, personId, lift } = input
  const admin = insist(visitor, { do: 'end-member', organisationId, personId })
  tx(portal.db, (db) => {
    const organisation = findOrganisation(db, organisationId)
    const colleague = colleaguesOf(db, organisationId).find(({ id }) => id === personId)
    if (organisation === null || colleague === undefined) throw new Fault('not-found')
    if (colleague.suspendedHere === !lift) return
    const suspendedAt = portal.clock().toISOString()
    if (lift) liftMember(db, organisationId, personId)
    else suspendMember(db, { organisationId, personId, suspendedAt, suspendedBy: admin.id })
    endSessionsOf(db, personId)
    if (!lift) dropMailAboutWorkOf(db, organisationId, [personId])
    const deed = lift ? 'organisation.lift-member' : 'organisation.suspend-member'
    keepAccount(portal, db, { actorId: admin.id, deed, subject: `${organisationId}/${personId}` })
    putInMail(portal, db, {
      to: { personId },
      kind: lift ? 'let-back-into-organisation' : 'suspended-in-organisation',
      values: { organisation: organisation.name, path: paths.signIn() },
    })
  })
}
