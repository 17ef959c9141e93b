import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { findAdoption, removeAdoption as remove } from '#db/adoptions.ts'
import { tx } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { noteAdoption } from './note-adoption.ts'

/** Takes a body's adoption off a case study, with everything it said about it. */
export function removeAdoption(
  portal: Portal,
  person: Person,
  { recordId, organisationId }: { recordId: string; organisationId: string },
): void {
  tx(portal.db, (db) => {
    const record = findRecord(db, recordId)
    const adoption = findAdoption(db, recordId, organisationId)
    if (record === null || adoption === null) throw new Fault('not-found')
    insist(person, { do: 'remove-adoption', organisationId })
    const at = portal.clock().toISOString()
    remove(db, adoption.id, at)
    noteAdoption(portal, db, { record, organisationId, personId: person.id, event: 'adoption-removed', at })
  })
}
