import type { Edition, PortalRecord } from '#app/domain/record.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { updateEdition } from '#db/records.ts'
import { keepSubmission } from '#db/reviewing.ts'
import { tellReviewers } from '../mail/tell-reviewers.ts'

/** The part that sending, approving for the organisation and ending its approver step share: the draft joins the review queue. */
export function goToReviewers(
  portal: Portal,
  db: Reader,
  record: PortalRecord,
  draft: Edition,
  at: string,
): void {
  const { changeKind, changeNote, original, content } = draft
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
  keepSubmission(db, { recordId: record.id, editionId: draft.id, at, original, content, changeNote })
  tellReviewers(portal, db, record.id)
}
