import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import type { ChangeKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { updateEdition } from '#db/records.ts'
import { keepSubmission } from '#db/reviewing.ts'
import { act, draftOf } from '../records/act.ts'
import { issuesOfDraft } from './check-draft.ts'

export interface Sending {
  recordId: string
  /** The lock of the draft that the sender looked through: what somebody changed since is not sent unseen. */
  lock?: number
  /** What readers are told of the new edition, where the sender says it now. */
  changeKind?: ChangeKind
  changeNote?: string
}

/** Sends the draft to the reviewers, once nothing in it has to be put right. */
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
    updateEdition(db, draft.id, draft.lock, {
      status: statusAfter(record.kind, 'submit'),
      changeKind,
      changeNote,
      submittedAt: at,
      reviewerId: null,
      returned: [],
      updatedAt: at,
    })
    // The reviewer of the next sending is shown what changed since this one.
    keepSubmission(db, {
      recordId,
      editionId: draft.id,
      at,
      original: draft.original,
      content: draft.content,
      changeNote,
    })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'submitted' })
    return done(null)
  })
}
