import { done, refuse, type Result } from '#app/domain/issue.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { findPerson } from '#db/people.ts'
import { updateEdition } from '#db/records.ts'
import { act, draftOf } from '../records/act.ts'

/** Gives a submission to another reviewer, who must not have written it. */
export function reassign(
  portal: Portal,
  person: Person,
  { recordId, reviewerId }: { recordId: string; reviewerId: string },
): Result<null> {
  return act<Result<null>>(portal, person, 'reassign', recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    const receiver = findPerson(db, reviewerId)
    if (receiver === null || receiver.id === draft.reviewerId || !may(receiver, { do: 'take-on', record })) {
      return refuse([{ field: 'reviewer', problem: 'not-a-choice' }])
    }
    updateEdition(db, draft.id, draft.lock, {
      status: statusAfter(record.kind, 'reassign'),
      reviewerId: receiver.id,
      updatedAt: at,
    })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'reassigned', note: receiver.name })
    return done(null)
  })
}
