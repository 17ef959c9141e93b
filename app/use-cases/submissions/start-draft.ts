import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import { withoutMarks } from '#app/domain/voice.ts'
import type { Portal } from '#app/portal.ts'
import { copyHeldFiles } from '#db/attachments.ts'
import { addToTimeline } from '#db/journal.ts'
import { copyInspirations } from '#db/lineage.ts'
import { insertEdition, lastEditionNumber, updateRecord } from '#db/records.ts'
import { act } from '../records/act.ts'
import { render } from '../records/render.ts'

/** Begins a new draft from what is published, which keeps serving readers meanwhile. */
export function startDraft(portal: Portal, person: Person, { recordId }: { recordId: string }): void {
  act(portal, person, 'start-draft', recordId, ({ db, record, at }) => {
    if (record.live === null) throw new Fault('wrong-state', 'not-published')
    const id = portal.newId()
    const content = withoutMarks(record.live.content)
    insertEdition(db, {
      ...record.live,
      content,
      id,
      number: lastEditionNumber(db, recordId) + 1,
      status: 'draft',
      lock: 0,
      changeKind: 'major',
      changeNote: '',
      authors: [person.id],
      reviewerId: null,
      submittedAt: null,
      publishedAt: null,
      updatedAt: at,
      returned: [],
    })
    render(portal, db, record.kind, id, content)
    copyHeldFiles(db, record.live.id, id)
    copyInspirations(db, record.live.id, id)
    updateRecord(db, recordId, { draftEditionId: id })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'new-draft' })
  })
}
