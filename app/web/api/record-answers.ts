import type { z } from 'zod'
import { textOfBlocks } from '#app/domain/annotations/block-text.ts'
import { textOfParts } from '#app/domain/card.ts'
import type { PublishedEdition } from '#app/domain/edition-history.ts'
import { Fault } from '#app/domain/fault.ts'
import type { ReadCasebook } from '#app/domain/read-casebook.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import { paths } from '#app/paths.ts'
import { readOldCasebook } from '#app/use-cases/casebooks/read-casebook.ts'
import { countServed } from '#app/use-cases/holders/count-served.ts'
import { findPublic } from '#app/use-cases/records/find-public.ts'
import { editionSeen, editionsSeen } from '#app/use-cases/records/history.ts'
import { readOldEdition } from '#app/use-cases/records/read-record.ts'
import { cardsOf } from '#app/use-cases/search/card.ts'
import { listRecords } from '#app/use-cases/search/list-results.ts'
import { liveAsTracked } from '#app/use-cases/tracking/live-as-tracked.ts'
import { findRecord } from '#db/records.ts'
import type { Call } from '../access.ts'
import { resultOf } from '../results-as-json.ts'
import { wordsFor } from '../words.ts'
import type { editionSummary } from './schemas.ts'
import { fieldAnswer } from './field-answer.ts'
import { fileAnswer, here } from './file-answer.ts'
import type { record as recordSchema } from './shown-schemas.ts'

type RecordAnswer = z.infer<typeof recordSchema>

/** What any reader can see under this id, whoever asks. Throws `not-found` and `gone` as the record's page does. */
export function publicById({ portal }: Call, id: string): { record: PortalRecord; live: Edition } {
  const known = findRecord(portal.db, id)
  if (known === null) throw new Fault('not-found')
  const found = findPublic(portal, null, known)
  if (found.face !== 'page') throw new Fault('gone')
  return found
}

export function editionAnswers(call: Call, record: PortalRecord): z.infer<typeof editionSummary>[] {
  return editionsSeen(call.portal, record).map((edition) => editionAnswer(call, record, edition))
}

function editionAnswer(
  call: Call,
  { kind, slug }: PortalRecord,
  { number, publishedAt, changeKind, changeNote }: PublishedEdition,
): z.infer<typeof editionSummary> {
  const address = here(call, paths.publicEdition({ kind, slug, number }))
  return { number, address, publishedAt, change: changeKind, note: changeNote }
}

/**
 * An edition that readers have seen, the present one unless a number is given; the present one with its recommendations as
 * far as they have come, as its page has them.
 */
export function recordAnswer(call: Call, id: string, number?: number): RecordAnswer {
  const { portal, language } = call
  const { record, live } = publicById(call, id)
  const edition =
    number === undefined
      ? (liveAsTracked(portal, [record]).get(id) ?? live)
      : editionSeen(portal, record, number)
  const as = { ...record, live: edition }
  const read = readOldEdition(portal, record, edition, language)
  const [listed] = listRecords(portal, [as], cardsOf(portal, [as], language), language)
  const seen = editionsSeen(portal, record).find((one) => one.number === edition.number)
  if (listed === undefined || seen === undefined) throw new Fault('not-found')
  countServed(portal, 'export', [id])
  const words = readerWordsOf(wordsFor(call), record.kind)
  return {
    ...resultOf(call, listed),
    edition: editionAnswer(call, record, seen),
    notice: read.notice,
    source: read.attribution,
    groups: read.groups.map(({ key, fields }) => ({
      key,
      title: words.group(key),
      fields: fields.map((field) => fieldAnswer(call, field, words.field(field.key))),
    })),
    sections:
      record.kind === 'casebook'
        ? sectionAnswers(call, readOldCasebook(portal, edition, read, language))
        : null,
    files: read.files.map((one) => fileAnswer(call, one)),
  }
}

function sectionAnswers(call: Call, { sections }: ReadCasebook): RecordAnswer['sections'] {
  return sections.map(({ id, title, introduction, entries }) => ({
    id,
    title,
    introduction,
    entries: entries.map(({ card, commentary, quotations }) => ({
      id: card.id,
      address: here(call, paths.record(card)),
      title: textOfParts(card.title),
      commentary,
      quotations: quotations.map(({ field, language, blocks }) => ({
        field,
        language,
        text: textOfBlocks(blocks),
      })),
      notes: quotations.flatMap(({ notes }) => notes),
    })),
  }))
}
