import type { Person } from '#app/domain/person.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { updateEdition } from '#db/records.ts'
import { act, draftOf } from '../records/act.ts'

/** A reviewer gives a claimed submission back to the queue; it keeps its place in it. */
export function handBack(portal: Portal, person: Person, { recordId }: { recordId: string }): void {
  act(portal, person, 'hand-back', recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    updateEdition(db, draft.id, draft.lock, {
      status: statusAfter(record.kind, 'hand-back'),
      reviewerId: null,
      updatedAt: at,
    })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'handed-back' })
  })
}
