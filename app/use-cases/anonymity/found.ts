import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { locateInWords, type MarkedFinding } from './locate-in-words.ts'
import { caseOf, openKey } from './pseudonym-key.ts'

/** A record with the edition whose anonymity is decided on, and everything that was found in it. */
export interface Found {
  record: PortalRecord
  edition: Edition
  findings: MarkedFinding[]
}

/**
 * Finds a record and what could tell who somebody is in it, for somebody who may do this with it: in its draft, or in
 * what is published where it has none.
 */
export function findingsOf(
  portal: Portal,
  db: Reader,
  person: Person,
  deed: 'see-draft' | 'edit' | 'decide-findings' | 'answer-intruder',
  recordId: string,
): Found {
  const record = findRecord(db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: deed, record })
  const edition = record.draft ?? record.live
  if (edition === null) throw new Fault('not-found')
  const key = openKey(portal, db, caseOf(record, edition.content))
  return { record, edition, findings: locateInWords(portal, db, record, edition, key) }
}
