import { Fault } from '#app/domain/fault.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { repeatsOf } from '#db/adoptions.ts'
import { casebooksHolding, entriesOf } from '#db/casebooks.ts'
import { markChanged } from '#db/harvest.ts'
import { putInOutbox } from '#db/journal.ts'
import { formerNames } from '#db/organisation-life.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findRecord } from '#db/records.ts'
import type { SearchDocument } from '#search/document.ts'
import { textsOfFiles } from '../attachments/texts-of-files.ts'
import { heldRecords } from '../casebooks/held-records.ts'
import { withShownNotes } from '../casebooks/quote-entry.ts'
import { documentOf } from './document-of.ts'

/**
 * Brings search up to date with a record, inside the transaction that changed it: at once for an engine that lives in
 * the same database, through the outbox for any other. Harvesters learn from it too that there is something new.
 */
export function tellSearch(portal: Portal, db: Reader, recordId: string, at: string): void {
  tellOf(portal, db, recordId, at)
  // What a casebook says about a record is found only while readers may read the record.
  for (const { id } of casebooksHolding(db, recordId)) tellOf(portal, db, id, at)
  // A record can be searched for within the casebooks that readers find it in.
  for (const id of entriesOf(db, recordId)) tellOf(portal, db, id, at)
}

/** The same for records of which only what is around them changed, such as the name of their organisation. */
export function tellSearchOf(portal: Portal, db: Reader, recordIds: readonly string[], at: string): void {
  for (const id of recordIds) tellOf(portal, db, id, at)
}

function tellOf(portal: Portal, db: Reader, recordId: string, at: string): void {
  const engine = portal.search.inTransaction
  // By the portal's own clock: what is imported as published long ago is new to harvesters all the same.
  markChanged(db, recordId, portal.clock().toISOString())
  if (portal.search.outside) putInOutbox(db, 'search', recordId, at)
  if (engine === null) return
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
  const shown = isKind(record, 'casebook') ? withReadableEntries(portal, db, record) : record
  return documentOf(
    shown,
    shown.live ?? record.live,
    {
      owner,
      formerNames: formerNames(db, [record.organisationId, against]),
      caseAgainst: against === '' ? null : findOrganisation(db, against),
      casebooks: casebooksHolding(db, record.id).map(({ slug }) => slug),
      repeatedBy: repeatsOf(db, [record.id]).get(record.id) ?? 0,
      files: textsOfFiles(db, record.live),
      terms: portal.terms(),
    },
    portal.markdown,
  )
}

/**
 * The casebook as its readers see it: without entries that were withdrawn, and what was said about them, and without notes
 * that are not shown any more.
 */
function withReadableEntries(portal: Portal, db: Reader, record: PortalRecord<'casebook'>): PortalRecord {
  if (record.live === null) return record
  const { content } = record.live
  const held = heldRecords(db, content.sections)
  const sections = content.sections.map((section) => ({
    ...section,
    entries: section.entries.flatMap((entry) => {
      const one = held.get(entry.recordId)
      return one === undefined ? [] : [withShownNotes(portal, one.record, entry)]
    }),
  }))
  return { ...record, live: { ...record.live, content: { ...content, sections } } }
}
