import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { removeDraftColleague } from '#db/draft-colleagues.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { draftOf } from '../records/act.ts'

/** Ends somebody's part in writing the draft. What they wrote stays, and so does that they may not review it. */
export function removeColleague(
  portal: Portal,
  person: Person,
  { recordId, personId }: { recordId: string; personId: string },
): void {
  tx(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: 'invite-colleagues', record })
    if (!removeDraftColleague(db, draftOf(record).id, personId)) throw new Fault('not-found')
    const at = portal.clock().toISOString()
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'colleague-removed' })
    keepAccount(portal, db, { actorId: person.id, deed: 'draft.remove-colleague', subject: recordId })
  })
}
