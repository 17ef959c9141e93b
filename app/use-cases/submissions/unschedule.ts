import type { Person } from '#app/domain/person.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { updateEdition } from '#db/records.ts'
import { removeSchedule } from '#db/reviewing.ts'
import { act, draftOf } from '../records/act.ts'

/** Takes back the time that was set: it stays approved, for a reviewer to publish. */
export function unschedule(portal: Portal, person: Person, { recordId }: { recordId: string }): void {
  act(portal, person, 'unschedule', recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    updateEdition(db, draft.id, draft.lock, { status: statusAfter(record.kind, 'unschedule'), updatedAt: at })
    removeSchedule(db, recordId)
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'unscheduled' })
  })
}
