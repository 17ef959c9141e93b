import { checkAdoption, isMeasuredResult, type AdoptionWords } from '#app/domain/adoption.ts'
import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { addAdoptionEntry, findAdoption, insertAdoption } from '#db/adoptions.ts'
import { tx } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { noteAdoption } from './note-adoption.ts'

export interface RecordAdoption {
  recordId: string
  organisationId: string
  /** The number of the entry the person started from; 0 when there was none. */
  number: number
  words: AdoptionWords
}

/** Says for a body how far it has come with a case study: for the first time, or anew. What it said before is kept. */
export function recordAdoption(portal: Portal, person: Person, input: RecordAdoption): Result<null> {
  const { recordId, organisationId, number, words } = input
  return tx<Result<null>>(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: 'record-adoption', record, organisationId })
    const issues = checkAdoption(words)
    if (issues.length > 0) return refuse(issues)
    const before = findAdoption(db, recordId, organisationId)
    if ((before?.number ?? 0) !== number) return refuse([{ field: '', problem: 'changed-meanwhile' }])
    const at = portal.clock().toISOString()
    const entry = { words, measured: isMeasuredResult(words), personId: person.id, at }
    if (before === null) insertAdoption(db, { id: portal.newId(), recordId, organisationId }, entry)
    else addAdoptionEntry(db, before.id, number, entry)
    const event = before === null ? 'adoption-recorded' : 'adoption-changed'
    noteAdoption(portal, db, { record, organisationId, personId: person.id, event, at })
    return done(null)
  })
}
