import { awaitsFacts } from '#app/domain/body-preview.ts'
import { Fault } from '#app/domain/fault.ts'
import { limits } from '#app/domain/field.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { namedBody } from '#app/domain/record.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { changeBodyPreview, findBodyPreview } from '#db/body-previews.ts'
import { tx } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { draftOf } from '../records/act.ts'

/** Ends the days of the body named before they are over, for a reason that stays in the record's history. */
export function skipBody(
  portal: Portal,
  person: Person,
  { recordId, reason }: { recordId: string; reason: string },
): Result<null> {
  return tx<Result<null>>(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: 'open-body-preview', record })
    const editionId = draftOf(record).id
    const at = portal.clock().toISOString()
    if (!awaitsFacts(findBodyPreview(db, editionId), namedBody(record), dayOf(at)))
      throw new Fault('wrong-state', 'wrong-state')
    const skipReason = reason.trim()
    if (skipReason === '') return refuse([{ field: 'reason', problem: 'required' }])
    if (skipReason.length > limits.short)
      return refuse([{ field: 'reason', problem: 'too-long', values: { limit: limits.short } }])
    changeBodyPreview(db, editionId, { skippedAt: at, skippedBy: person.id, skipReason })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'facts-not-awaited', note: skipReason })
    keepAccount(portal, db, { actorId: person.id, deed: 'body-preview.skip', subject: recordId })
    return done(null)
  })
}
