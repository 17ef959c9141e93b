import type { Person } from '#app/domain/person.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { letGoOfFiles } from '#db/attachments.ts'
import { addToTimeline } from '#db/journal.ts'
import { updateEdition, updateRecord } from '#db/records.ts'
import { act, draftOf } from '../records/act.ts'

/** Puts a draft away. Its words stay in the record's history; files that only it had are deleted. */
export function discardDraft(portal: Portal, person: Person, { recordId }: { recordId: string }): void {
  act(portal, person, 'discard-draft', recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    updateEdition(db, draft.id, draft.lock, {
      status: statusAfter(record.kind, 'discard-draft'),
      updatedAt: at,
    })
    updateRecord(db, recordId, { draftEditionId: null })
    letGoOfFiles(db, recordId, draft.id)
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'draft-discarded' })
  })
}
