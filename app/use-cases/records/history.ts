import { publishedEditions, type PublishedEdition } from '#app/domain/edition-history.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { lateCorrectionsOf } from '#db/late-corrections.ts'
import { editionsOf, findEdition } from '#db/records.ts'

/** The editions of a record that readers have seen, newest first. */
export function editionsSeen(portal: Portal, record: PortalRecord): PublishedEdition[] {
  return publishedEditions(editionsOf(portal.db, record.id), record.live?.id ?? '')
}

/** The days on which words were replaced in every edition, newest first. */
export function correctionsSeen(portal: Portal, record: PortalRecord): string[] {
  return [...new Set(lateCorrectionsOf(portal.db, record.id).map((at) => at.slice(0, 10)))]
}

/** An edition that readers have seen. Throws not-found for drafts, whatever their number. */
export function editionSeen(portal: Portal, record: PortalRecord, number: number): Edition {
  const edition = Number.isSafeInteger(number) ? findEdition(portal.db, record.id, number) : null
  if (edition === null || edition.publishedAt === null) throw new Fault('not-found')
  return edition
}
