import { whyNotOwner } from './draft-deeds.ts'
import type { Refusal } from './permissions.ts'
import { hasRole, isOfClosed, isReviewer, isSiteAdmin, organisationRoles, type Visitor } from './person.ts'
import type { PortalRecord } from './record.ts'
import type { OrganisationType, RecordKind } from './vocabulary.ts'
import { allows, hasBeenSent, isHeld, isPublished, type RecordAction } from './workflow.ts'
import { isColleague, isOwnWork, isReviewing, mayWorkOn, mayWrite } from './writers.ts'

/**
 * The part of the policy about moving a record on: null when this person may do it and the record's state allows it.
 * Asked through `whyNot`, never by itself.
 */
export function whyNotAct(visitor: Visitor, action: RecordAction, record: PortalRecord): Refusal | null {
  return (
    whyNotPerson(visitor, action, record) ??
    whyNotOfClosed(visitor, action, record) ??
    (allows(record, action) ? null : 'wrong-state')
  )
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
      return whyNotWithdraw(visitor, record)
    case 'confirm':
      return mayWorkOn(visitor, record) || hasRole(visitor, record.organisationId, 'org-admin')
        ? null
        : 'not-your-organisation'
    case 'take-down':
      return mayTakeDown(visitor, record) ? null : 'may-not-take-down'
    case 'sign-off':
    case 'send-back':
      return whyNotApprove(visitor, record)
    case 'claim':
      // Of two reviewers who press at once, the slower is told who was faster rather than that it has moved on.
      return whyNotReview(visitor, record) ?? whyNotClaimed(visitor, record)
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

/** What would end in something new being published for a body that no longer takes part. */
const newWork: readonly RecordAction[] = ['edit', 'submit', 'start-draft', 'sign-off']

function whyNotOfClosed(visitor: Visitor, action: RecordAction, record: PortalRecord): Refusal | null {
  // Casebooks are published by their own editors; what reviewers publish was sent to them before.
  const isNew = newWork.includes(action) || (record.kind === 'casebook' && action === 'publish')
  return isNew && isOfClosed(visitor, record.organisationId) ? 'organisation-closed' : null
}

/** Its writers, who know whether it is still true; and any reviewer who might have decided to publish it. */
function whyNotWithdraw(visitor: Visitor, record: PortalRecord): Refusal | null {
  if (mayWorkOn(visitor, record)) return null
  if (!isReviewer(visitor) || record.kind === 'casebook') return 'not-your-organisation'
  return isKeptOut(visitor, record) ? 'own-organisation' : null
}

/** Those who answer for it in law: the portal, the organisation, or the ombudsman whose casebook it is in. */
export function mayTakeDown(visitor: Visitor, record: PortalRecord): boolean {
  if (isSiteAdmin(visitor) || hasRole(visitor, record.organisationId, 'org-admin')) return true
  return record.kind !== 'case-study' && mayWorkOn(visitor, record)
}

/** Case studies are begun by contributors, everything else by the editors of an ombudsman. */
export function whyNotStart(
  visitor: Visitor,
  kind: RecordKind,
  organisation: { id: string; type: OrganisationType },
): Refusal | null {
  if (isOfClosed(visitor, organisation.id)) return 'organisation-closed'
  if (kind === 'case-study')
    return hasRole(visitor, organisation.id, 'contributor') ? null : 'not-your-organisation'
  if (organisation.type !== 'commissioner-or-ombudsman') return 'not-an-ombudsman'
  return hasRole(visitor, organisation.id, 'ombudsman-editor') ? null : 'not-your-organisation'
}

/** Cases come in for an ombudsman by its own editors, or by the portal's administrators in their place. */
export function whyNotImport(
  visitor: Visitor,
  organisation: { id: string; type: OrganisationType },
): Refusal | null {
  if (organisation.type !== 'commissioner-or-ombudsman') return 'not-an-ombudsman'
  return isSiteAdmin(visitor) ? null : whyNotStart(visitor, 'excerpt', organisation)
}

/** Anybody with a role in a body may speak for it here; about its own case studies there is nothing to say. */
export function whyNotAdopt(visitor: Visitor, record: PortalRecord, organisationId: string): Refusal | null {
  if (!hasRole(visitor, organisationId, ...organisationRoles)) return 'not-your-organisation'
  if (isOfClosed(visitor, organisationId)) return 'organisation-closed'
  if (record.organisationId === organisationId) return 'own-practice'
  return record.kind === 'case-study' && isPublished(record) ? null : 'wrong-state'
}

/** Reviewing belongs to the portal, and nobody reviews their own work; nor, where the portal says so, their organisation's. */
export function whyNotReview(visitor: Visitor, record: PortalRecord): Refusal | null {
  if (!isReviewer(visitor)) return 'needs-reviewer'
  if (isOwnWork(visitor, record)) return 'own-work'
  return isKeptOut(visitor, record) ? 'own-organisation' : null
}

/** What leaves an organisation is approved by its own people, but never by those who wrote it. */
function whyNotApprove(visitor: Visitor, record: PortalRecord): Refusal | null {
  if (!hasRole(visitor, record.organisationId, 'approver')) return 'needs-approver'
  return isOwnWork(visitor, record) ? 'own-work' : null
}

/** The portal keeps reviewers out of what their own organisations write, and this is one of theirs. */
function isKeptOut(visitor: Visitor, record: PortalRecord): boolean {
  return visitor !== null && !visitor.reviewsOwnOrganisation && isColleague(visitor, record)
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
export function whyNotTalk(visitor: Visitor, record: PortalRecord): Refusal | null {
  if (!mayWrite(visitor, record)) {
    const refusal = whyNotReview(visitor, record)
    if (refusal !== null) return refusal === 'needs-reviewer' ? 'not-your-organisation' : refusal
  }
  return record.kind !== 'casebook' && hasBeenSent(record) ? null : 'wrong-state'
}
