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

/** A team that may be given agendas to read. */
export interface ReadingTeam {
  organisationId: string
  takesPacks: boolean
  /** Ids of everybody in it. */
  members: readonly string[]
}

/** Give a team an agenda to read: one of one's own organisation, or one that takes them from others. */
export function whyNotGive(visitor: Visitor, { organisationId, takesPacks }: ReadingTeam): Refusal | null {
  return takesPacks || hasRole(visitor, organisationId, ...organisationRoles) ? null : 'not-your-organisation'
}

/** Read an agenda that teams were given: who is in one of them, as long as they are in its organisation. */
export function whyNotReadGiven(visitor: Visitor, teams: readonly ReadingTeam[]): Refusal | null {
  const mine = teams.some(
    ({ organisationId, members }) =>
      visitor !== null &&
      members.includes(visitor.id) &&
      hasRole(visitor, organisationId, ...organisationRoles),
  )
  return mine ? null : 'not-given-to-you'
}

/** Prepare them and write them up: those who were named, as long as they are in the organisation, and who looks after it. */
export function whyNotPrepare(visitor: Visitor, { organisationId, people }: Meetings): Refusal | null {
  if (!hasRole(visitor, organisationId, ...organisationRoles)) return 'not-your-organisation'
  const named = visitor !== null && people.includes(visitor.id)
  return named || hasRole(visitor, organisationId, 'org-admin') ? null : 'not-your-team'
}
