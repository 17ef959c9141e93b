import { done, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { ReturnReason } from '#app/domain/record.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { updateEdition } from '#db/records.ts'
import { removeSchedule } from '#db/reviewing.ts'
import { tellWriters } from '../mail/tell-writers.ts'
import { act, draftOf } from '../records/act.ts'
import { givenReasons } from './given-reasons.ts'

/** Sends a submission back to its writers with at least one reason, each beside the field it is about ('' for the whole). */
export function returnWithReasons(
  portal: Portal,
  person: Person,
  { recordId, reasons }: { recordId: string; reasons: ReturnReason[] },
): Result<null> {
  return act<Result<null>>(portal, person, 'return', recordId, ({ db, record, at }) => {
    const given = givenReasons(record.kind, reasons)
    if (!given.ok) return given
    const draft = draftOf(record)
    updateEdition(db, draft.id, draft.lock, {
      status: statusAfter(record.kind, 'return'),
      reviewerId: null,
      returned: given.value,
      updatedAt: at,
    })
    removeSchedule(db, recordId)
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'returned' })
    const { title } = draft.content
    const values = { title, reasons: given.value.length, path: paths.workOn(recordId) }
    tellWriters(portal, db, { record, draft, actorId: person.id }, { kind: 'returned', values })
    return done(null)
  })
}
