import type { PortalRecord } from '#app/domain/record.ts'
import { readIn } from '#app/domain/text.ts'
import type { TimelineEvent } from '#app/domain/timeline.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import type { Reader } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findOrganisation } from '#db/organisations.ts'
import { updateRecord } from '#db/records.ts'
import { tellSearch } from '../search/tell-search.ts'

interface Noted {
  record: PortalRecord
  organisationId: string
  personId: string
  event: Extract<TimelineEvent, `adoption-${string}`>
  at: string
}

/** What every change of an adoption leaves behind: the record's history, the audit log, and its evidence level in search. */
export function noteAdoption(portal: Portal, db: Reader, noted: Noted): void {
  const { record, organisationId, personId, event, at } = noted
  const body = findOrganisation(db, organisationId)
  const note = body === null ? '' : readIn(body.name, record.live?.original ?? 'en').text
  addToTimeline(db, { recordId: record.id, at, actorId: personId, event, note })
  audit(db, { at, actorId: personId, deed: event, subject: record.id, requestId: portal.requestId })
  // Search compares versions: a level that changed must not look like the one it holds.
  updateRecord(db, record.id, { version: record.version + 1 })
  tellSearch(portal, db, record.id, at)
}
