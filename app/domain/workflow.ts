import type { PortalRecord } from './record.ts'
import { isOneOf, type RecordKind, type Status } from './vocabulary.ts'

/** What can be done to a record or its draft. Nothing else in the portal compares statuses. */
export const recordActions = [
  'edit',
  'submit',
  'sign-off',
  'send-back',
  'recall',
  'claim',
  'hand-back',
  'reassign',
  'return',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'discard-draft',
  'start-draft',
  'withdraw',
  'confirm',
  'take-down',
] as const
export type RecordAction = (typeof recordActions)[number]

/** Where an organisation approves what leaves it: sent by its writers, and not seen by any reviewer yet. */
export const statusForApprovers = 'with-approver' satisfies Status

interface Move {
  /** Status the draft edition must have. */
  from: readonly Status[]
  /** Status it has afterwards; the same as before when not given. */
  to?: Status
}

const draftMoves: Partial<Record<RecordAction, Move>> = {
  edit: { from: ['draft', 'changes-requested'] },
  submit: { from: ['draft', 'changes-requested'], to: 'submitted' },
  'sign-off': { from: [statusForApprovers], to: 'submitted' },
  'send-back': { from: [statusForApprovers], to: 'changes-requested' },
  recall: { from: [statusForApprovers, 'submitted'], to: 'draft' },
  claim: { from: ['submitted'], to: 'in-review' },
  'hand-back': { from: ['in-review'], to: 'submitted' },
  reassign: { from: ['submitted', 'in-review'], to: 'in-review' },
  return: { from: ['in-review', 'approved'], to: 'changes-requested' },
  approve: { from: ['in-review'], to: 'approved' },
  // Naming the time at once approves it too; naming another time later changes it.
  schedule: { from: ['in-review', 'approved', 'scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'approved' },
  publish: { from: ['in-review', 'approved', 'scheduled'], to: 'published' },
  'discard-draft': { from: ['draft', 'changes-requested'], to: 'archived' },
}

/** A casebook is published by its scheme's editors, without a portal reviewer in between. */
const casebookMoves: Partial<Record<RecordAction, Move>> = {
  edit: { from: ['draft'] },
  publish: { from: ['draft'], to: 'published' },
  'discard-draft': { from: ['draft'], to: 'archived' },
}

function movesOf(kind: RecordKind): Partial<Record<RecordAction, Move>> {
  return kind === 'casebook' ? casebookMoves : draftMoves
}

/** Statuses a draft can have from the moment it is sent until it is returned or published. */
export const inReviewQueue = ['submitted', 'in-review', 'approved', 'scheduled'] as const
export type QueueStatus = (typeof inReviewQueue)[number]

/** The status a draft of this kind has after the action, when the action gives it one. */
export function statusAfter(kind: RecordKind, action: RecordAction): Status | undefined {
  return movesOf(kind)[action]?.to
}

/** Whether the record's present state allows the action, whoever asks. */
export function allows(record: PortalRecord, action: RecordAction): boolean {
  if (isTakenDown(record)) return false
  if (action === 'take-down') return true
  if (action === 'start-draft') return isPublished(record) && record.draft === null
  if (action === 'withdraw') return isPublished(record)
  // Reports of cases stay true; what an organisation does may stop.
  if (action === 'confirm') return isPublished(record) && record.kind === 'case-study'
  const move = movesOf(record.kind)[action]
  return move !== undefined && record.draft !== null && move.from.includes(record.draft.status)
}

/** Was sent, and is neither returned nor published yet. */
export function isInReview({ draft }: Pick<PortalRecord, 'draft'>): boolean {
  return draft !== null && isOneOf(inReviewQueue, draft.status)
}

/** Was sent, and somebody of its own organisation has to approve it before the reviewers see it. */
export function isWithApprover({ draft }: Pick<PortalRecord, 'draft'>): boolean {
  return draft?.status === statusForApprovers
}

/** One reviewer has claimed it: until they decide, nobody else does. */
export function isHeld({ draft }: Pick<PortalRecord, 'draft'>): boolean {
  return draft?.status === 'in-review'
}

/** Came back from an approver or a reviewer, and was not sent again yet. */
export function isReturned({ draft }: Pick<PortalRecord, 'draft'>): boolean {
  return draft?.status === 'changes-requested'
}

/** Is going to be published by itself. */
export function isScheduled({ draft }: Pick<PortalRecord, 'draft'>): boolean {
  return draft?.status === 'scheduled'
}

/** Readers can see it: published and not withdrawn. */
export function isPublished(record: Pick<PortalRecord, 'live' | 'withdrawal'>): boolean {
  return record.live !== null && record.withdrawal === null
}

/** Its words were erased for good: nobody may do anything with it any more. */
export function isTakenDown(record: Pick<PortalRecord, 'withdrawal'>): boolean {
  return record.withdrawal?.reason === 'taken-down'
}

/** Its home is another portal: it is read here, and changed there. */
export function isFromElsewhere({ origin }: Pick<PortalRecord, 'origin'>): boolean {
  return origin !== null
}

/** What readers meet at the record's address. */
export function publicFace(
  record: Pick<PortalRecord, 'live' | 'withdrawal'>,
): 'nothing' | 'page' | 'gone' | 'moved' | 'page-with-notice' {
  if (isTakenDown(record)) return 'gone'
  if (record.live === null) return 'nothing'
  if (record.withdrawal === null) return 'page'
  if (record.withdrawal.reason === 'published-in-error') return 'gone'
  return record.withdrawal.reason === 'replaced' ? 'moved' : 'page-with-notice'
}

/** Reviewers see what was sent to them or published, never what somebody only began. */
export function hasBeenSent({ live, draft }: Pick<PortalRecord, 'live' | 'draft'>): boolean {
  return live !== null || (draft !== null && draft.submittedAt !== null)
}
