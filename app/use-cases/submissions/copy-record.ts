import { contentForCopy } from '#app/domain/copy.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import type { Portal } from '#app/portal.ts'
import { authorsOfEarlierEditions } from '#db/earlier-authors.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { startRecord } from './start-record.ts'

/** What would be copied, for the page that asks. */
export function readForCopy(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): { id: string; kind: PortalRecord['kind']; title: ReadText } {
  const { record, edition } = original(portal, person, recordId)
  return { id: record.id, kind: record.kind, title: readIn(edition.content.title, language) }
}

/**
 * Begins something new with the words of one of the organisation's own records. Whoever wrote those words decides on the
 * copy as little as on the record. Gives the new record's id.
 */
export function copyRecord(portal: Portal, person: Person, { recordId }: { recordId: string }): string {
  const { record, edition } = original(portal, person, recordId)
  const { en, cy } = bothLanguages
  const copyOf = { en: en.lineage.copyOf, cy: cy.lineage.copyOf }
  const { kind, organisationId } = record
  const start = { kind, organisationId, original: edition.original }
  return startRecord(portal, person, start, {
    words: contentForCopy(record, edition.content, copyOf),
    event: 'copied',
    writers: writersOf(portal, record),
    note: readIn(edition.content.title, edition.original).text,
  })
}

/** Everybody who wrote what the record says now, or said before. */
function writersOf(portal: Portal, { id, live, draft, earlierAuthors }: PortalRecord): string[] {
  const earlier = authorsOfEarlierEditions(portal.db, [id]).get(id) ?? []
  const now = [draft, live].flatMap((edition) => edition?.authors ?? [])
  return [...new Set([...now, ...earlierAuthors, ...earlier])]
}

/** What its writers last wrote: the draft, or what is published. */
function original(portal: Portal, person: Person, recordId: string) {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'copy-record', record })
  const edition = record.draft ?? record.live
  if (edition === null) throw new Fault('not-found')
  return { record, edition }
}
