import { draftDeeds, whyNotBody, whyNotDraft, whyNotOwner, type DraftDeed } from './draft-deeds.ts'
import {
  hasRole,
  isEditor,
  isResidentReviewer,
  isReviewer,
  isSiteAdmin,
  organisationRoles,
  type Visitor,
} from './person.ts'
import type { PortalRecord } from './record.ts'
import { isOneOf, type OrganisationType, type RecordKind } from './vocabulary.ts'
import { allows, isHeld, isPublished, isTakenDown, publicFace, type RecordAction } from './workflow.ts'
import { isOwnWork, isReviewing, mayWorkOn, mayWrite, wasInvited } from './writers.ts'

/** Something somebody asks to do. Pages, data requests, exports and the API all ask in these words. */
export type Deed =
  | { do: RecordAction; record: PortalRecord }
  | { do: 'read-record'; record: PortalRecord }
  | { do: 'see-draft'; record: PortalRecord }
  | { do: 'start-record'; kind: RecordKind; organisation: { id: string; type: OrganisationType } }
  | { do: 'see-review-queue' }
  /** Say something to the other side; read and write what reviewers keep among themselves; be given a submission. */
  | { do: 'talk' | 'see-notes' | 'take-on'; record: PortalRecord }
  | { do: DraftDeed; record: PortalRecord }
  /** `organisationId`: the body that the draft was opened to. */
  | { do: 'check-body-facts'; record: PortalRecord; organisationId: string }
  | { do: 'read-as-resident' }
  | { do: 'manage-portal-roles'; personId: string | null }
  | { do: 'manage-people'; organisationId: string }
  | { do: 'require-welsh'; organisationId: string }
  | { do: 'suspend'; personId: string }
  | { do: 'manage-synonyms' }
  | { do: 'see-missed-searches' }
  /** `holds`: the visitor's cookie has the key of an agenda that nobody owns yet. */
  | { do: 'use-agenda'; agenda: { ownerId: string | null; holds: boolean } }
  /** Take somebody's words out of every edition, because they took back their consent. */
  | { do: 'withdraw-voice'; record: PortalRecord }
  /** Begin something new with its words. */
  | { do: 'copy-record'; record: PortalRecord }
  /** Say for a body how far it has come with what a case study describes; take that off again. */
  | { do: 'record-adoption'; record: PortalRecord; organisationId: string }
  | { do: 'remove-adoption'; organisationId: string }
  | { do: 'use-account' }

/** Why something may not be done; each has its sentence in both languages. */
export const refusals = [
  'sign-in-first',
  'suspended',
  'not-your-organisation',
  'not-an-ombudsman',
  'needs-reviewer',
  'needs-org-admin',
  'needs-site-admin',
  'needs-editor',
  'own-account',
  'own-work',
  'claimed-by-somebody-else',
  'not-published',
  'wrong-state',
  'not-yours',
  'colleague-may-not',
  'reviewing-it',
  'not-for-casebooks',
  'no-named-body',
  'not-the-named-body',
  'needs-resident-reviewer',
  'agenda-full',
  'own-practice',
  'taken-down',
  'may-not-take-down',
] as const
export type Refusal = (typeof refusals)[number]

export function may(visitor: Visitor, deed: Deed): boolean {
  return whyNot(visitor, deed) === null
}

/** Null when the deed may be done, otherwise the first reason against it. Anything not allowed here is refused. */
export function whyNot(visitor: Visitor, deed: Deed): Refusal | null {
  // Before anything else: nothing is left that a role could help with.
  if ('record' in deed && isTakenDown(deed.record)) return 'taken-down'
  if (deed.do === 'read-record') {
    if (publicFace(deed.record) === 'page' || publicFace(deed.record) === 'page-with-notice') return null
    if (visitor?.suspended) return 'suspended'
    return isColleague(visitor, deed.record) ? null : 'not-published'
  }
  if (deed.do === 'use-agenda') {
    const owns = deed.agenda.ownerId === null ? deed.agenda.holds : deed.agenda.ownerId === visitor?.id
    return owns && !visitor?.suspended ? null : 'not-yours'
  }
  if (visitor === null) return 'sign-in-first'
  if (visitor.suspended) return 'suspended'
  switch (deed.do) {
    case 'use-account':
      return null
    case 'see-review-queue':
      // Administrators give submissions to reviewers; they decide on none.
      return isReviewer(visitor) || isSiteAdmin(visitor) ? null : 'needs-reviewer'
    case 'talk':
      return whyNotTalk(visitor, deed.record)
    case 'see-notes':
      return whyNotReview(visitor, deed.record) ?? (hasBeenSent(deed.record) ? null : 'wrong-state')
    case 'take-on':
      return whyNotReview(visitor, deed.record) ?? (allows(deed.record, 'reassign') ? null : 'wrong-state')
    case 'check-body-facts':
      return whyNotBody(visitor, deed.record, deed.organisationId)
    case 'read-as-resident':
      return isResidentReviewer(visitor) ? null : 'needs-resident-reviewer'
    case 'manage-portal-roles':
      if (!isSiteAdmin(visitor)) return 'needs-site-admin'
      // Not oneself: the portal must not lose its last administrator by a slip.
      return deed.personId === visitor.id ? 'own-account' : null
    case 'manage-people':
    case 'require-welsh':
      return isSiteAdmin(visitor) || hasRole(visitor, deed.organisationId, 'org-admin')
        ? null
        : 'needs-org-admin'
    case 'suspend':
      if (!isSiteAdmin(visitor)) return 'needs-site-admin'
      // Not oneself: the portal must not lose its last administrator by a slip.
      return deed.personId === visitor.id ? 'own-account' : null
    case 'manage-synonyms':
      return isSiteAdmin(visitor) ? null : 'needs-site-admin'
    case 'see-missed-searches':
      // Those who decide what the portal holds: they can fill the gap.
      return isEditor(visitor) || isReviewer(visitor) || isSiteAdmin(visitor) ? null : 'needs-editor'
    case 'withdraw-voice':
      // Whatever state the record is in: a promise made to a person does not wait for a review.
      return isSiteAdmin(visitor) || isColleague(visitor, deed.record) ? null : 'not-your-organisation'
    case 'copy-record':
      if (!mayWorkOn(visitor, deed.record)) return 'not-your-organisation'
      return publicFace(deed.record) === 'gone' ? 'wrong-state' : null
    case 'record-adoption':
      return whyNotAdopt(visitor, deed.record, deed.organisationId)
    case 'remove-adoption':
      return isSiteAdmin(visitor) || hasRole(visitor, deed.organisationId, ...organisationRoles)
        ? null
        : 'not-your-organisation'
    case 'start-record':
      return whyNotStart(visitor, deed.kind, deed.organisation)
    case 'see-draft':
      return isColleague(visitor, deed.record) ||
        wasInvited(visitor, deed.record) ||
        (isReviewer(visitor) && hasBeenSent(deed.record))
        ? null
        : 'not-your-organisation'
    default:
      if (isDraftDeed(deed)) return whyNotDraft(visitor, deed.do, deed.record)
      return (
        whyNotPerson(visitor, deed.do, deed.record) ?? (allows(deed.record, deed.do) ? null : 'wrong-state')
      )
  }
}

function whyNotStart(
  visitor: Visitor,
  kind: RecordKind,
  organisation: { id: string; type: OrganisationType },
): Refusal | null {
  if (kind === 'case-study')
    return hasRole(visitor, organisation.id, 'contributor') ? null : 'not-your-organisation'
  if (organisation.type !== 'commissioner-or-ombudsman') return 'not-an-ombudsman'
  return hasRole(visitor, organisation.id, 'ombudsman-editor') ? null : 'not-your-organisation'
}

/** Anybody with a role in a body may speak for it here; about its own case studies there is nothing to say. */
function whyNotAdopt(visitor: Visitor, record: PortalRecord, organisationId: string): Refusal | null {
  if (!hasRole(visitor, organisationId, ...organisationRoles)) return 'not-your-organisation'
  if (record.organisationId === organisationId) return 'own-practice'
  return record.kind === 'case-study' && isPublished(record) ? null : 'wrong-state'
}

function whyNotPerson(visitor: Visitor, action: RecordAction, record: PortalRecord): Refusal | null {
  switch (action) {
    case 'edit':
      return mayWrite(visitor, record) ? null : 'not-your-organisation'
    case 'submit':
    case 'recall':
    case 'discard-draft':
    case 'start-draft':
      return whyNotOwner(visitor, record)
    case 'withdraw':
      return mayWorkOn(visitor, record) || (isReviewer(visitor) && record.kind !== 'casebook')
        ? null
        : 'not-your-organisation'
    case 'confirm':
      return mayWorkOn(visitor, record) || hasRole(visitor, record.organisationId, 'org-admin')
        ? null
        : 'not-your-organisation'
    case 'take-down':
      return mayTakeDown(visitor, record) ? null : 'may-not-take-down'
    case 'claim':
    case 'unschedule':
      return whyNotReview(visitor, record)
    case 'reassign':
      return whyNotReassign(visitor, record)
    case 'hand-back':
    case 'return':
    case 'approve':
    case 'schedule':
    case 'publish':
      if (record.kind === 'casebook') return mayWorkOn(visitor, record) ? null : 'not-your-organisation'
      return whyNotReview(visitor, record) ?? whyNotClaimed(visitor, record)
  }
}

/** Those who answer for it in law: the portal, the organisation, or the ombudsman whose casebook it is in. */
function mayTakeDown(visitor: Visitor, record: PortalRecord): boolean {
  if (isSiteAdmin(visitor) || hasRole(visitor, record.organisationId, 'org-admin')) return true
  return record.kind !== 'case-study' && mayWorkOn(visitor, record)
}

function isDraftDeed(deed: Deed): deed is { do: DraftDeed; record: PortalRecord } {
  return isOneOf(draftDeeds, deed.do)
}

/** Anybody with a role in the organisation may read what it is writing. */
function isColleague(visitor: Visitor, record: PortalRecord): boolean {
  return hasRole(visitor, record.organisationId, ...organisationRoles)
}

/** Reviewers see what was sent to them or published, never what somebody only began. */
function hasBeenSent(record: PortalRecord): boolean {
  return record.live !== null || (record.draft !== null && record.draft.submittedAt !== null)
}

function whyNotReview(visitor: Visitor, record: PortalRecord): Refusal | null {
  if (!isReviewer(visitor)) return 'needs-reviewer'
  return isOwnWork(visitor, record) ? 'own-work' : null
}

/** What one reviewer has approved, any other may publish or return. */
function whyNotClaimed(visitor: Visitor, record: PortalRecord): Refusal | null {
  return !isHeld(record) || isReviewing(visitor, record) ? null : 'claimed-by-somebody-else'
}

/** The reviewer who has it passes it on; an administrator gives it to anybody, also before it was claimed. */
function whyNotReassign(visitor: Visitor, record: PortalRecord): Refusal | null {
  if (isSiteAdmin(visitor)) return null
  return (
    whyNotReview(visitor, record) ?? (isHeld(record) ? whyNotClaimed(visitor, record) : 'needs-site-admin')
  )
}

/** Writers and reviewers speak about what was sent. Somebody who is both speaks as a writer. */
function whyNotTalk(visitor: Visitor, record: PortalRecord): Refusal | null {
  if (!mayWrite(visitor, record)) {
    const refusal = whyNotReview(visitor, record)
    if (refusal !== null) return refusal === 'needs-reviewer' ? 'not-your-organisation' : refusal
  }
  return record.kind !== 'casebook' && hasBeenSent(record) ? null : 'wrong-state'
}
