import { Fault } from '#app/domain/fault.ts'
import { rolesIn } from '#app/domain/membership.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { OrganisationRole, Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { findOrganisationBySlug, hasApproverStep } from '#db/organisations.ts'
import { colleaguesOf, peopleWithRole } from '#db/people.ts'
import { whyNotTake } from './change-member-role.ts'

/** Somebody's place in an organisation, and what its administrators can do about it. */
export interface Member {
  organisation: Organisation
  person: {
    id: string
    name: string
    email: string
    suspended: boolean
    suspendedHere: boolean
    isYou: boolean
  }
  /** Every role there is in the organisation; `whyNot`: why it cannot be given or taken. */
  roles: { role: OrganisationRole; has: boolean; whyNot: Refusal | null }[]
  /** Of removing and suspending. */
  whyNotEnd: Refusal | null
  /** The organisation approves what leaves it, and this is the only person who can. */
  isOnlyApprover: boolean
}

export function readMember(
  portal: Portal,
  visitor: Visitor,
  input: { slug: string; personId: string },
): Member {
  const { db } = portal
  const organisation = findOrganisationBySlug(db, input.slug)
  if (organisation === null) throw new Fault('not-found')
  const { id: organisationId } = organisation
  insist(visitor, { do: 'manage-people', organisationId })
  const colleague = colleaguesOf(db, organisationId).find(({ id }) => id === input.personId)
  if (colleague === undefined) throw new Fault('not-found')
  const { id, name, email, suspended, suspendedHere } = colleague
  const approvers = hasApproverStep(db, organisationId) ? peopleWithRole(db, organisationId, 'approver') : []
  return {
    organisation,
    person: { id, name, email, suspended, suspendedHere, isYou: id === visitor?.id },
    roles: rolesIn(organisation.type).map((role) => {
      const has = colleague.roles.includes(role)
      return { role, has, whyNot: has ? whyNotTake(visitor, organisationId, colleague, role) : null }
    }),
    whyNotEnd: whyNot(visitor, { do: 'end-member', organisationId, personId: id }),
    isOnlyApprover: approvers.length === 1 && approvers[0]?.id === id,
  }
}
