import type { Refusal } from './permissions.ts'
import { hasRole, isOfClosed, organisationRoles, type Visitor } from './person.ts'

/** Whose meetings: the organisation, and the people who prepare them. */
export interface Meetings {
  organisationId: string
  /** Ids. */
  people: readonly string[]
}

/** Begin a team's meetings. Asked through `whyNot`, as everything here. */
export function whyNotHold(visitor: Visitor, organisationId: string): Refusal | null {
  if (!hasRole(visitor, organisationId, ...organisationRoles)) return 'not-your-organisation'
  return isOfClosed(visitor, organisationId) ? 'organisation-closed' : null
}

/** See which teams meet when, and what is still to be done. */
export function whyNotSeeMeetings(visitor: Visitor, organisationId: string): Refusal | null {
  return hasRole(visitor, organisationId, ...organisationRoles) ? null : 'not-your-organisation'
}

/** Prepare them and write them up: those who were named, as long as they are in the organisation, and who looks after it. */
export function whyNotPrepare(visitor: Visitor, { organisationId, people }: Meetings): Refusal | null {
  if (!hasRole(visitor, organisationId, ...organisationRoles)) return 'not-your-organisation'
  const named = visitor !== null && people.includes(visitor.id)
  return named || hasRole(visitor, organisationId, 'org-admin') ? null : 'not-your-team'
}
