import { textOfBlocks } from '#app/domain/annotations/block-text.ts'
import { plainParts, type RecordCard } from '#app/domain/card.ts'
import type { CasebookSection } from '#app/domain/casebook.ts'
import { sectionFields } from '#app/domain/casebook.ts'
import { casebookFigures, type CountedCase } from '#app/domain/casebook-figures.ts'
import { outcomeOfCase } from '#app/domain/excerpt.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type {
  EarlierEdition,
  Quotation,
  ReadCasebook,
  ReadEntry,
  ReadSection,
  ShownHtml,
} from '#app/domain/read-casebook.ts'
import type { ReadRecord } from '#app/domain/read-record.ts'
import { isKind, type Edition, type PortalRecord } from '#app/domain/record.ts'
import { readIn, type Bilingual } from '#app/domain/text.ts'
import type { Language, Subject } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisation } from '#db/organisations.ts'
import { editionsOf, findEdition, findRecord, renderingsOf } from '#db/records.ts'
import { readForWork } from '../records/read-record.ts'
import { cardOf } from '../search/card.ts'
import { heldRecords, type HeldRecord } from './held-records.ts'
import { quoteEntry } from './quote-entry.ts'
import { readReport } from './read-report.ts'

/** The sections of a published casebook around its record, which `readRecord` has found to be readable. */
export function readCasebook(portal: Portal, read: ReadRecord, language: Language): ReadCasebook {
  const record = casebookOf(findRecord(portal.db, read.card.id))
  if (record.live === null) throw new Fault('not-found')
  return readSections(portal, record.live, read, language)
}

/** The sections of one of a casebook's editions, around the words of that edition. */
export function readOldCasebook(
  portal: Portal,
  edition: Edition,
  read: ReadRecord,
  language: Language,
): ReadCasebook {
  const record = casebookOf(findRecord(portal.db, edition.recordId))
  return readSections(portal, casebookOf({ ...record, live: edition }).live, read, language)
}

/** Any edition of a casebook, for those who may see its drafts. */
export function readCasebookForWork(
  portal: Portal,
  visitor: Visitor,
  at: { recordId: string; number: number | 'draft' },
  language: Language,
): ReadCasebook {
  const read = readForWork(portal, visitor, at, language)
  const record = casebookOf(findRecord(portal.db, at.recordId))
  const edition = findEdition(portal.db, at.recordId, read.editionNumber)
  if (edition === null) throw new Fault('not-found')
  return readSections(portal, casebookOf({ ...record, live: edition }).live, read, language)
}

function casebookOf(record: PortalRecord | null): PortalRecord<'casebook'> {
  if (record === null || !isKind(record, 'casebook')) throw new Fault('not-found')
  return record
}

function readSections(
  portal: Portal,
  edition: Edition<'casebook'> | null,
  read: ReadRecord,
  language: Language,
): ReadCasebook {
  if (edition === null) throw new Fault('not-found')
  const { sections } = edition.content
  const held = heldRecords(portal.db, sections)
  const records = [...held.values()].map(({ record }) => record)
  const reading: Reading = {
    portal,
    language,
    html: renderingsOf(portal.db, edition.id),
    held,
  }
  const shown = sections.map((section) => readSection(section, reading)).filter(holdsSomething)
  return {
    record: read,
    sections: shown,
    report: readReport(edition.content, {
      sections: shown,
      records,
      htmlOf: (field, text) => htmlOf(field, text, reading),
      sectorOf: (bodyId) => (bodyId === '' ? '' : (findOrganisation(portal.db, bodyId)?.sector ?? '')),
      language,
    }),
    untranslated: shown.some((section) => isUntranslated(section, language)),
    figures: casebookFigures(records.flatMap(countedCase)),
    earlier: earlierEditions(portal, edition),
  }
}

function countedCase(record: PortalRecord): CountedCase[] {
  if (!isKind(record, 'excerpt') || record.live === null) return []
  const { subject, heads, reportDate } = record.live.content
  return [{ subject, outcome: outcomeOfCase(heads), date: reportDate }]
}

function subjectOf(record: PortalRecord): Subject | '' {
  return isKind(record, 'excerpt') ? (record.live?.content.subject ?? '') : ''
}

interface Reading {
  portal: Portal
  language: Language
  /** Rendered Markdown of the edition, by field and language. */
  html: ReadonlyMap<string, string>
  /** The entries' records that readers may read now, as the edition holds them. */
  held: ReadonlyMap<string, HeldRecord>
}

function readSection(section: CasebookSection, reading: Reading): ReadSection {
  const title = readIn(section.title, reading.language)
  const entries = section.entries.flatMap((entry) => {
    const { recordId, commentary } = entry
    const held = reading.held.get(recordId)
    if (held === undefined) return []
    const { record, newer } = held
    const quotations = quoteEntry(reading.portal, record, entry, reading.language)
    const card = cardInCasebook(cardOf(reading.portal, record, reading.language), quotations)
    const field = sectionFields.commentary(section.id, recordId)
    const said = htmlOf(field, commentary, reading)
    return [{ card, newer, subject: subjectOf(record), commentary: said, quotations }]
  })
  return {
    id: section.id,
    title: { text: title.text, language: title.language },
    introduction: htmlOf(sectionFields.introduction(section.id), section.introduction, reading),
    entries,
    withdrawn: section.entries.length - entries.length,
  }
}

function htmlOf(field: string, text: Bilingual, { html, language }: Reading): ShownHtml | null {
  const read = readIn(text, language)
  if (read.text === '') return null
  return { html: html.get(`${field}.${read.language}`) ?? '', language: read.language }
}

/** A section that nothing is put in yet, or whose entries all went to others, would be a heading over nothing. */
function holdsSomething({ introduction, entries, withdrawn }: ReadSection): boolean {
  return introduction !== null || entries.length > 0 || withdrawn > 0
}

/** What an editor left out of a summary is on no card of the casebook either. */
function cardInCasebook(card: RecordCard, quotations: readonly Quotation[]): RecordCard {
  const summary = quotations.find(({ field }) => field === 'summary')
  if (summary === undefined) return card
  const { blocks, language } = summary
  return { ...card, snippet: plainParts(textOfBlocks(blocks)), snippetLanguage: language }
}

/** The entries' own titles and summaries say so themselves, each on its card. */
function isUntranslated({ title, introduction, entries }: ReadSection, language: Language): boolean {
  const texts = [title, introduction, ...entries.flatMap((entry) => [entry.commentary, ...notesOf(entry)])]
  return texts.some((text) => text !== null && text.language !== language)
}

function notesOf({ quotations }: Pick<ReadEntry, 'quotations'>) {
  return quotations.flatMap(({ notes }) => notes)
}

function earlierEditions(portal: Portal, edition: Edition): EarlierEdition[] {
  return editionsOf(portal.db, edition.recordId).flatMap(({ number, publishedAt }) =>
    publishedAt !== null && number < edition.number ? [{ number, publishedAt }] : [],
  )
}
