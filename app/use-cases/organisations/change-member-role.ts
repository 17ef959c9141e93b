import { Fault } from '#app/domain/fault.ts'
import { rolesIn, type Colleague } from '#app/domain/membership.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { OrganisationRole, Visitor } from '#app/domain/person.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx } from '#db/connection.ts'
import { findOrganisation } from '#db/organisations.ts'
import { addMembership, colleaguesOf, removeMembership } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'

/**
 * Gives somebody who is in the organisation a role there, or takes one away. The last one is not taken: whoever is to
 * have none is removed. Their sessions end; those of somebody who changes their own go on, and know the new role.
 */
export function changeMemberRole(
  portal: Portal,
  visitor: Visitor,
  input: { organisationId: string; personId: string; role: string; given: boolean },
): void {
  const { organisationId, personId, role, given } = input
  const admin = insist(visitor, { do: 'change-member', organisationId, personId })
  tx(portal.db, (db) => {
    const organisation = findOrganisation(db, organisationId)
    const colleague = colleaguesOf(db, organisationId).find(({ id }) => id === personId)
    if (organisation === null || colleague === undefined) throw new Fault('not-found')
    if (!isOneOf(rolesIn(organisation.type), role)) throw new Fault('bad-request')
    if (colleague.roles.includes(role) === given) return
    const refusal = given ? null : whyNotTake(visitor, organisationId, colleague, role)
    if (refusal !== null) throw new Fault('forbidden', refusal)
    if (given) addMembership(db, personId, organisationId, role)
    else removeMembership(db, personId, organisationId, role)
    if (personId !== admin.id) endSessionsOf(db, personId)
    const subject = `${organisationId}/${personId}`
    keepAccount(portal, db, {
      actorId: admin.id,
      deed: `organisation.${given ? 'grant' : 'take'}-${role}`,
      subject,
    })
    // Nobody needs to be told what they just did themselves.
    if (personId === admin.id) return
    putInMail(portal, db, {
      to: { personId },
      kind: given ? 'role-given' : 'role-taken',
      values: { organisation: organisation.name, role, path: paths.signIn() },
    })
  })
}

/** Why the visitor may not take this role from somebody who has it; null when they may. */
export function whyNotTake(
  visitor: Visitor,
  organisationId: string,
  colleague: Pick<Colleague, 'id' | 'roles'>,
  role: OrganisationRole,
): Refusal | null {
  const deed = role === 'org-admin' ? 'end-member' : 'change-member'
  const refusal = whyNot(visitor, { do: deed, organisationId, personId: colleague.id })
  return refusal ?? (colleague.roles.length === 1 ? 'last-role' : null)
}
