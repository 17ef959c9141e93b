import { Fault } from '#app/domain/fault.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { putInOutbox } from '#db/journal.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findRecord } from '#db/records.ts'
import type { SearchDocument } from '#search/document.ts'
import { documentOf } from './document-of.ts'

/**
 * Brings search up to date with a record, inside the transaction that changed it: at once for an engine that lives in
 * the same database, through the outbox for any other.
 */
export function tellSearch(portal: Portal, db: Reader, recordId: string, at: string): void {
  const engine = portal.search.inTransaction
  if (engine === null) {
    putInOutbox(db, 'search', recordId, at)
    return
  }
  const document = searchDocument(portal, db, findRecord(db, recordId))
  if (document === null) engine.remove([recordId])
  else engine.index([document])
}

/** The record as search should hold it, or null when readers cannot see it. */
export function searchDocument(
  portal: Portal,
  db: Reader,
  record: PortalRecord | null,
): SearchDocument | null {
  if (record === null || record.live === null || !isPublished(record)) return null
  const owner = findOrganisation(db, record.organisationId)
  if (owner === null) throw new Fault('not-found')
  const against = isKind(record, 'excerpt') ? (record.live?.content.caseAgainst ?? '') : ''
  return documentOf(
    record,
    record.live,
    owner,
    against === '' ? null : findOrganisation(db, against),
    portal.markdown,
  )
}
