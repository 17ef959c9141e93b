import { Fault } from '#app/domain/fault.ts'
import { limits } from '#app/domain/field.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { fieldsOf, type ReturnReason } from '#app/domain/record.ts'
import { statusAfter } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { addToTimeline } from '#db/journal.ts'
import { updateEdition } from '#db/records.ts'
import { removeSchedule } from '#db/reviewing.ts'
import { act, draftOf } from '../records/act.ts'

/** Sends a submission back to its writers with at least one reason, each beside the field it is about ('' for the whole). */
export function returnWithReasons(
  portal: Portal,
  person: Person,
  { recordId, reasons }: { recordId: string; reasons: ReturnReason[] },
): Result<null> {
  return act<Result<null>>(portal, person, 'return', recordId, ({ db, record, at }) => {
    const fields = ['', ...fieldsOf(record.kind).map(({ key }) => key)]
    if (!reasons.every(({ field }) => fields.includes(field))) throw new Fault('bad-request')
    const given = reasons.filter(({ reason }) => reason.trim() !== '')
    if (given.length === 0) return refuse([{ field: '', problem: 'reason-required' }])
    const tooLong = given.filter(({ reason }) => reason.length > limits.short)
    if (tooLong.length > 0) {
      return refuse(
        tooLong.map(({ field }) => ({ field, problem: 'too-long', values: { limit: limits.short } })),
      )
    }
    const draft = draftOf(record)
    updateEdition(db, draft.id, draft.lock, {
      status: statusAfter(record.kind, 'return'),
      reviewerId: null,
      returned: given,
      updatedAt: at,
    })
    removeSchedule(db, recordId)
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'returned' })
    return done(null)
  })
}
