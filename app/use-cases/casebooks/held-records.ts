import type { CasebookEntry, CasebookSection } from '#app/domain/casebook.ts'
import type { NewerEdition } from '#app/domain/read-casebook.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Reader } from '#db/connection.ts'
import { findEdition, findRecords } from '#db/records.ts'

/** An entry's record as an edition of a casebook has it. */
export interface HeldRecord {
  /** `live` is the edition that the casebook holds. */
  record: PortalRecord
  /** Null unless the record has a later edition by now. */
  newer: NewerEdition | null
}

/**
 * The records that the entries show, by id, without those that readers may not read now. What was corrected in every
 * edition, or taken down, is so here too: only the number of an edition is kept, not its words.
 */
export function heldRecords(db: Reader, sections: readonly CasebookSection[]): Map<string, HeldRecord> {
  const entries = new Map(
    sections.flatMap((section) => section.entries.map((entry) => [entry.recordId, entry] as const)),
  )
  return new Map(
    findRecords(db, [...entries.keys()])
      .filter(isPublished)
      .map((record) => [record.id, heldRecord(db, record, entries.get(record.id))]),
  )
}

function heldRecord(
  db: Reader,
  record: PortalRecord,
  { edition: shown }: Pick<CasebookEntry, 'edition'> = {},
): HeldRecord {
  const live = record.live?.number
  if (shown === undefined || live === undefined || live === shown) return { record, newer: null }
  const edition = findEdition(db, record.id, shown)
  // What came from another portal may lack editions that were never fetched.
  if (edition === null || edition.publishedAt === null) return { record, newer: null }
  return { record: { ...record, live: edition }, newer: { shown, live } }
}
