import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { markBodyCorrection } from '#db/body-previews.ts'
import { tx } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { draftOf } from '../records/act.ts'

/** Notes that a correction of the body named was dealt with, or that it was not after all. */
export function markCorrection(
  portal: Portal,
  person: Person,
  { recordId, correctionId, done }: { recordId: string; correctionId: string; done: boolean },
): void {
  tx(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: 'mark-facts', record })
    const by = done ? { at: portal.clock().toISOString(), by: person.id } : null
    if (!markBodyCorrection(db, { editionId: draftOf(record).id, id: correctionId }, by))
      throw new Fault('not-found')
    const deed = done ? 'body-preview.mark-done' : 'body-preview.mark-open'
    keepAccount(portal, db, { actorId: person.id, deed, subject: correctionId })
  })
}
