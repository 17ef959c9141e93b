import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { statusForApprovers } from '#app/domain/workflow.ts'
import type { ChangeKind } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { hasApproverStep } from '#db/organisations.ts'
import { findRecord, updateEdition } from '#db/records.ts'
import { tellApprovers } from '../approvals/tell-about-draft.ts'
import { putInMail } from '../mail/put-in-mail.ts'
import { act, draftOf } from '../records/act.ts'
import { issuesOfDraft } from './check-draft.ts'
import { goToReviewers } from './go-to-reviewers.ts'

export interface Sending {
  recordId: string
  /** The lock of the draft that the sender looked through: what somebody changed since is not sent unseen. */
  lock?: number
  /** What readers are told of the new edition, where the sender says it now. */
  changeKind?: ChangeKind
  changeNote?: string
}

/**
 * Sends the draft to the reviewers, or first to an approver of the organisation where it asks for that, once nothing in
 * it has to be put right.
 */
export function submit(portal: Portal, person: Person, sending: Sending): Result<null> {
  const { recordId } = sending
  return act<Result<null>>(portal, person, 'submit', recordId, ({ db, record, at }) => {
    const stored = draftOf(record)
    if (sending.lock !== undefined && sending.lock !== stored.lock) {
      return refuse([{ field: '', problem: 'changed-meanwhile' }])
    }
    const { changeKind = stored.changeKind, changeNote = stored.changeNote } = sending
    const draft = { ...stored, changeKind, changeNote }
    const issues = issuesOfDraft(db, record, draft, at)
    if (issues.length > 0) return refuse(issues)
    if (hasApproverStep(db, record.organisationId)) {
      updateEdition(db, draft.id, draft.lock, {
        status: statusForApprovers,
        changeKind,
        changeNote,
        reviewerId: null,
        returned: [],
        updatedAt: at,
      })
      addToTimeline(db, { recordId, at, actorId: person.id, event: 'sent-to-approver' })
      const waiting = findRecord(db, recordId)
      if (waiting !== null) tellApprovers(portal, db, waiting, draft)
      return done(null)
    }
    goToReviewers(portal, db, record, draft, at)
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'submitted' })
    const values = { title: draft.content.title, path: paths.workOn(recordId) }
    putInMail(portal, db, { to: { personId: person.id }, kind: 'submitted', values, about: recordId })
    return done(null)
  })
}
