import { Fault } from '#app/domain/fault.ts'
import { limits } from '#app/domain/field.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import type { TakeDownReason } from '#app/domain/take-down.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import { tx, type Reader } from '#db/connection.ts'
import { casebookEditionsNaming } from '#db/erasing/elsewhere.ts'
import { places } from '#db/erasing/places.ts'
import { addToTimeline } from '#db/journal.ts'
import { insertHolders } from '#db/late-corrections.ts'
import { editionsOf, findRecord, findRecords, updateRecord } from '#db/records.ts'
import { insertTakeDown } from '#db/take-downs.ts'
import { readHolders } from '../holders/read-holders.ts'
import { insist } from '../insist.ts'
import { tellSearch } from '../search/tell-search.ts'
import { cleanUp } from './clean-up.ts'

export interface TakeDownInput {
  recordId: string
  reason: TakeDownReason
  /** For those who must account for it; no reader ever sees it. */
  legalNote: string
}

/**
 * Erases a record for good, from every place that holds its words, and answers "gone" at its addresses from then on.
 * One transaction, so that nothing is half erased; then what the deleted words left in the file is overwritten too.
 */
export async function takeDown(portal: Portal, person: Person, input: TakeDownInput): Promise<Result<null>> {
  if (input.legalNote.length > limits.short) {
    return refuse([{ field: 'legalNote', problem: 'too-long', values: { limit: limits.short } }])
  }
  tx(portal.db, (db) => {
    const record = findRecord(db, input.recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: 'take-down', record })
    const { reason, legalNote } = input
    eraseRecord(portal, db, record, {
      personId: person.id,
      at: portal.clock().toISOString(),
      reason,
      legalNote,
    })
  })
  await cleanUp(portal)
  return done(null)
}

/** Who had it erased, when (UTC, ISO) and why. */
export interface Erasure {
  personId: string
  at: string
  reason: TakeDownReason
  legalNote: string
}

/** The erasing itself, inside a transaction; `cleanUp` comes after it. Also done again after an old backup came back. */
export function eraseRecord(
  portal: Portal,
  db: Reader,
  record: PortalRecord,
  { personId, at, reason, legalNote }: Erasure,
): void {
  const { id, kind, slug, source } = record
  insertHolders(db, { id: portal.newId(), recordId: id, at, holders: readHolders(portal, db, id) })
  const casebooks = new Set(casebookEditionsNaming(db, id).map(({ casebookId }) => casebookId))
  insertTakeDown(db, { recordId: id, kind, slug, source, at, personId, reason, legalNote })
  updateRecord(db, id, {
    withdrawal: { reason: 'taken-down', at, explanation: '', replacedBy: null },
    version: record.version + 1,
  })
  // While casebooks still name it: search must hear of them too.
  tellSearch(portal, db, id, at)
  const editionIds = editionsOf(db, id).map((edition) => edition.id)
  for (const place of places) place.erase(db, { id, kind, editionIds, at })
  for (const casebook of findRecords(db, [...casebooks])) {
    updateRecord(db, casebook.id, { version: casebook.version + 1 })
    tellSearch(portal, db, casebook.id, at)
  }
  addToTimeline(db, { recordId: id, at, actorId: personId, event: 'taken-down' })
  const { requestId } = portal
  const now = portal.clock().toISOString()
  audit(db, { at: now, actorId: personId, deed: `record.take-down.${reason}`, subject: id, requestId })
}
