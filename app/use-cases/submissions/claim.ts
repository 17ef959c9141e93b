import type { Person } from '#app/domain/person.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { updateEdition } from '#db/records.ts'
import { act, draftOf } from '../records/act.ts'

/** A reviewer takes a submission on, so that no two work on the same one. */
export function claim(portal: Portal, person: Person, { recordId }: { recordId: string }): void {
  act(portal, person, 'claim', recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    updateEdition(db, draft.id, draft.lock, {
      status: statusAfter(record.kind, 'claim'),
      reviewerId: person.id,
      updatedAt: at,
    })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'claimed' })
  })
}
