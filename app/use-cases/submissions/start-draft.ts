import { Fault } from '#app/domain/fault.ts'
import { withoutEditions } from '#app/domain/held-editions.ts'
import type { Person } from '#app/domain/person.ts'
import type { Content, Edition } from '#app/domain/record.ts'
import { withoutMarks } from '#app/domain/voice.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { copyHeldFiles } from '#db/attachments.ts'
import type { Reader } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { copyInspirations } from '#db/lineage.ts'
import { insertEdition, lastEditionNumber, updateRecord } from '#db/records.ts'
import { act } from '../records/act.ts'
import { render } from '../records/render.ts'

/** Begins a new draft from what is published, which keeps serving readers meanwhile. */
export function startDraft(portal: Portal, person: Person, { recordId }: { recordId: string }): void {
  act(portal, person, 'start-draft', recordId, ({ db, record, at }) => {
    if (record.live === null) throw new Fault('wrong-state', 'not-published')
    beginDraft(portal, db, { live: record.live, kind: record.kind, words: {}, actorId: person.id, at })
  })
}

export interface BeginDraft {
  live: Edition
  kind: RecordKind
  /** On top of what is published. */
  words: Partial<Content>
  actorId: string
  at: string
}

/** Writes the new draft. For verbs that have asked the policy already. Gives its id. */
export function beginDraft(
  portal: Portal,
  db: Reader,
  { live, kind, words, actorId, at }: BeginDraft,
): string {
  const id = portal.newId()
  const { recordId } = live
  const content = { ...withoutEditions(withoutMarks(live.content)), ...words }
  insertEdition(db, {
    ...live,
    content,
    id,
    number: lastEditionNumber(db, recordId) + 1,
    status: 'draft',
    lock: 0,
    changeKind: 'major',
    changeNote: '',
    authors: [actorId],
    reviewerId: null,
    submittedAt: null,
    publishedAt: null,
    updatedAt: at,
    returned: [],
  })
  render(portal, db, kind, id, content)
  copyHeldFiles(db, live.id, id)
  copyInspirations(db, live.id, id)
  updateRecord(db, recordId, { draftEditionId: id })
  addToTimeline(db, { recordId, at, actorId, event: 'new-draft' })
  return id
}
