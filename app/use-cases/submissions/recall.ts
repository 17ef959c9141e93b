import type { Person } from '#app/domain/person.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { updateEdition } from '#db/records.ts'
import { act, draftOf } from '../records/act.ts'

/** Takes a submission back for more writing, while no reviewer has claimed it. */
export function recall(portal: Portal, person: Person, { recordId }: { recordId: string }): void {
  act(portal, person, 'recall', recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    updateEdition(db, draft.id, draft.lock, {
      status: statusAfter(record.kind, 'recall'),
      submittedAt: null,
      updatedAt: at,
    })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'recalled' })
  })
}
