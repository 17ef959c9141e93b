import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { peopleWithRole } from '#db/people.ts'
import { findRecord } from '#db/records.ts'
import { findOrganisation } from '#db/organisations.ts'
import { isWithApprover } from '#app/domain/workflow.ts'
import { insist } from '../insist.ts'

/** Who can let a draft leave its organisation, for those who wait; by name. */
export interface ApproverNotice {
  organisation: { slug: string; name: { en: string; cy: string } } | null
  /** Those who did not help to write it. When there are none, only an administrator can move it on. */
  approvers: string[]
  /** Who can make somebody an approver, or end the step. */
  administrators: string[]
  mayDecide: boolean
  mayManage: boolean
}

/** Null for what waits for no approver. */
export function readApproverNotice(portal: Portal, person: Person, recordId: string): ApproverNotice | null {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'see-draft', record })
  if (!isWithApprover(record)) return null
  const { organisationId } = record
  const approvers = peopleWithRole(portal.db, organisationId, 'approver')
  const organisation = findOrganisation(portal.db, organisationId)
  return {
    organisation: organisation && { slug: organisation.slug, name: organisation.name },
    approvers: approvers.filter((one) => may(one, { do: 'sign-off', record })).map(({ name }) => name),
    administrators: peopleWithRole(portal.db, organisationId, 'org-admin').map(({ name }) => name),
    mayDecide: may(person, { do: 'sign-off', record }),
    mayManage: may(person, { do: 'manage-organisation', organisationId }),
  }
}
