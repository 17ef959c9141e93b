import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { markFactAnswer } from '#db/fact-checks.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { draftOf } from '../records/act.ts'

/** Notes that an answer of a checker was dealt with, or that it was not after all. */
export function markAnswer(
  portal: Portal,
  person: Person,
  { recordId, linkId, section, done }: { recordId: string; linkId: string; section: string; done: boolean },
): void {
  tx(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: 'mark-facts', record })
    const by = done ? { at: portal.clock().toISOString(), by: person.id } : null
    if (!markFactAnswer(db, { editionId: draftOf(record).id, linkId, section }, by))
      throw new Fault('not-found')
    const deed = done ? 'fact-check.mark-done' : 'fact-check.mark-open'
    keepAccount(portal, db, { actorId: person.id, deed, subject: linkId })
  })
}
