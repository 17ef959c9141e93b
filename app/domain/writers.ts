import type { Side } from './conversation.ts'
import { hasRole, isReviewer, organisationRoles, type Visitor } from './person.ts'
import type { PortalRecord } from './record.ts'

/** Writing belongs to the organisation: its contributors for case studies, its ombudsman editors for the rest. */
export function mayWorkOn(visitor: Visitor, record: PortalRecord): boolean {
  const role = record.kind === 'case-study' ? 'contributor' : 'ombudsman-editor'
  return hasRole(visitor, record.organisationId, role)
}

/** Anybody with a role in the organisation may read what it is writing. */
export function isColleague(visitor: Visitor, record: PortalRecord): boolean {
  return hasRole(visitor, record.organisationId, ...organisationRoles)
}

/** Somebody without that role whom the writers asked to write this draft with them. */
export function wasInvited(visitor: Visitor, record: PortalRecord): boolean {
  return visitor !== null && record.colleagues.includes(visitor.id)
}

/** The draft's words: the organisation's own writers and those they invited. */
export function mayWrite(visitor: Visitor, record: PortalRecord): boolean {
  return mayWorkOn(visitor, record) || wasInvited(visitor, record)
}

/**
 * Nobody decides on words they wrote or were invited to write, whichever roles they hold. A draft begins as a copy of
 * the live edition it will replace, and that one as a copy of the one before, so the writers of all of them are judging
 * their own words too.
 */
export function isOwnWork(visitor: Visitor, record: PortalRecord): boolean {
  if (visitor === null) return false
  const authors = [record.draft, record.live].flatMap((edition) => edition?.authors ?? [])
  return wasInvited(visitor, record) || [...authors, ...record.earlierAuthors].includes(visitor.id)
}

/** Whose side somebody is on when they and others talk about it: a reviewer who helps to write it is a writer. */
export function sideOf(visitor: Visitor, record: PortalRecord): Side {
  return isReviewer(visitor) && !mayWrite(visitor, record) ? 'reviewers' : 'writers'
}

/** The draft is with this reviewer. */
export function isReviewing(visitor: Visitor, record: PortalRecord): boolean {
  return visitor !== null && record.draft?.reviewerId === visitor.id
}
