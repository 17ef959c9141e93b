import type { Refusal } from './permissions.ts'
import { hasRole, isResidentReviewer, isSiteAdmin, type Visitor } from './person.ts'
import { namedBody, type PortalRecord } from './record.ts'
import { allows, isInReview } from './workflow.ts'
import { isOwnWork, isReviewing, mayWorkOn, mayWrite, wasInvited } from './writers.ts'

/** What is done with a draft besides writing and deciding: letting others see it, and what those do then. */
export const draftDeeds = [
  'invite-colleagues',
  'join-draft',
  'ask-fact-check',
  'mark-facts',
  'open-body-preview',
  'give-plain-verdict',
  'give-to-colleague',
] as const
export type DraftDeed = (typeof draftDeeds)[number]

/** The part of the policy about them: null when the deed may be done. Asked through `whyNot`, never by itself. */
export function whyNotDraft(visitor: Visitor, deed: DraftDeed, record: PortalRecord): Refusal | null {
  const refusal = rules[deed](visitor, record)
  if (refusal !== null) return refusal
  return isReady(deed, record) ? null : 'wrong-state'
}

function isReady(deed: DraftDeed, record: PortalRecord): boolean {
  if (deed === 'give-plain-verdict') return isInReview(record)
  // While somebody else has it, whoever is given it might be the one who decides on it.
  return deed === 'give-to-colleague' ? allows(record, 'edit') : record.draft !== null
}

const rules: Record<DraftDeed, (visitor: Visitor, record: PortalRecord) => Refusal | null> = {
  'invite-colleagues': whyNotOwner,
  // The link itself is the permission; it only must not make somebody judge of their own work.
  'join-draft': (visitor, record) => (isReviewing(visitor, record) ? 'reviewing-it' : null),
  'ask-fact-check': (visitor, record) => {
    if (!isReviewing(visitor, record)) {
      const refusal = whyNotOwner(visitor, record)
      if (refusal !== null) return refusal
    }
    return record.kind === 'casebook' ? 'not-for-casebooks' : null
  },
  'mark-facts': (visitor, record) =>
    mayWrite(visitor, record) || isReviewing(visitor, record) ? null : 'not-your-organisation',
  'open-body-preview': (visitor, record) =>
    whyNotOwner(visitor, record) ?? (namedBody(record) === '' ? 'no-named-body' : null),
  'give-plain-verdict': (visitor, record) => {
    if (!isResidentReviewer(visitor)) return 'needs-resident-reviewer'
    return isOwnWork(visitor, record) ? 'own-work' : null
  },
  'give-to-colleague': (visitor, record) =>
    isSiteAdmin(visitor) || hasRole(visitor, record.organisationId, 'org-admin') ? null : 'needs-org-admin',
}

/** What leaves an organisation in its name is decided by its own people: a colleague who was invited only writes. */
export function whyNotOwner(visitor: Visitor, record: PortalRecord): Refusal | null {
  if (mayWorkOn(visitor, record)) return null
  return wasInvited(visitor, record) ? 'colleague-may-not' : 'not-your-organisation'
}

/** People of a body see a draft that was opened to it only while the draft still names that body. */
export function whyNotBody(visitor: Visitor, record: PortalRecord, organisationId: string): Refusal | null {
  if (!hasRole(visitor, organisationId, 'contributor', 'approver', 'org-admin')) return 'not-the-named-body'
  return namedBody(record) === organisationId ? null : 'wrong-state'
}
