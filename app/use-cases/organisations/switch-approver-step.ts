import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { draftOf } from '#app/use-cases/records/act.ts'
import { goToReviewers } from '#app/use-cases/submissions/go-to-reviewers.ts'
import { recordsForApprovers } from '#db/approvals.ts'
import { tx } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findOrganisation, hasApproverStep, setApproverStep } from '#db/organisations.ts'

/**
 * Whether an approver of the organisation reads first what it sends. Switched on, it holds for whatever is sent from
 * then on: what reviewers have stays with them. Switched off, what waits for an approver goes on to the reviewers, so
 * that nothing waits for somebody who is no longer asked. Gives how many went on.
 */
export function switchApproverStep(
  portal: Portal,
  visitor: Visitor,
  { organisationId, on }: { organisationId: string; on: boolean },
): number {
  const person = insist(visitor, { do: 'manage-organisation', organisationId })
  return tx(portal.db, (db) => {
    if (findOrganisation(db, organisationId) === null) throw new Fault('not-found')
    if (hasApproverStep(db, organisationId) === on) return 0
    setApproverStep(db, organisationId, on)
    const waiting = on ? [] : recordsForApprovers(db, [organisationId])
    const at = portal.clock().toISOString()
    for (const record of waiting) {
      goToReviewers(portal, db, record, draftOf(record), at)
      addToTimeline(db, { recordId: record.id, at, actorId: person.id, event: 'approver-step-ended' })
    }
    const deed = on ? 'organisation.approver-step-on' : 'organisation.approver-step-off'
    keepAccount(portal, db, { actorId: person.id, deed, subject: organisationId })
    return waiting.length
  })
}
