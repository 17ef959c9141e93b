import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx } from '#db/connection.ts'
import { findOrganisation } from '#db/organisations.ts'
import { colleaguesOf, removeMemberships } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'

/**
 * Takes away all roles of somebody in an organisation and ends their sessions. Their account and what they wrote stay.
 * Nobody removes themselves, so that an organisation is not left without its administrator by a slip.
 */
export function removeMember(
  portal: Portal,
  visitor: Visitor,
  input: { organisationId: string; personId: string },
): void {
  const person = insist(visitor, { do: 'end-member', ...input })
  tx(portal.db, (db) => {
    const organisation = findOrganisation(db, input.organisationId)
    const known = colleaguesOf(db, input.organisationId).some(({ id }) => id === input.personId)
    if (organisation === null || !known) throw new Fault('not-found')
    removeMemberships(db, input.personId, input.organisationId)
    endSessionsOf(db, input.personId)
    keepAccount(portal, db, {
      actorId: person.id,
      deed: 'organisation.remove-member',
      subject: `${input.organisationId}/${input.personId}`,
    })
    putInMail(portal, db, {
      to: { personId: input.personId },
      kind: 'removed-from-organisation',
      values: { organisation: organisation.name, path: paths.signIn() },
    })
  })
}
