import { quotableFields } from '#app/domain/annotation.ts'
import type { TextBlock } from '#app/domain/blocks.ts'
import type { RecordCard } from '#app/domain/card.ts'
import type { CasebookFigures } from '#app/domain/casebook-figures.ts'
import type {
  Quotation,
  QuotedNote,
  ReadCasebook,
  ReadEntry,
  ReadSection,
} from '#app/domain/read-casebook.ts'
import { isKind, type Attribution, type Edition, type PortalRecord } from '#app/domain/record.ts'
import type { ShownText } from '#app/domain/shown.ts'
import { readIn, type Bilingual } from '#app/domain/text.ts'
import type { Language, Sector, Subject } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { keyPointsOf, type KeyPoint } from '../records/key-points.ts'
import { heldRecords } from './held-records.ts'
import { reportToTake, type ReportToTake } from './report-to-take.ts'
import { writtenIn, type WrittenText } from './written-text.ts'

/** An edition of a casebook, whole, for every file that is made of it. */
export interface CasebookToTake {
  id: string
  slug: string
  organisationId: string
  card: RecordCard
  edition: { number: number; publishedAt: string; changeNote: string }
  /** Of this edition, which never changes. */
  address: string
  period: ShownText | null
  introduction: WrittenText | null
  sections: SectionToTake[]
  figures: CasebookFigures
  /** Null for what is no thematic report. */
  report: ReportToTake | null
  attribution: Attribution | null
}

export interface SectionToTake {
  id: string
  title: ShownText
  introduction: WrittenText | null
  entries: EntryToTake[]
}

export interface EntryToTake {
  card: RecordCard
  references: string[]
  subject: Subject | ''
  sector: Sector | ''
  commentary: WrittenText | null
  /** The main parts of its record; where the editor annotated one, as the casebook shows it. */
  points: QuotedPoint[]
  /** On the summary and then on the points. */
  notes: QuotedNote[]
  /** Of the summary, where it was annotated. */
  summary: TextBlock[] | null
  address: string
}

export interface QuotedPoint extends KeyPoint {
  quoted: boolean
}

/** What the page of this edition shows, with the entries' main parts; entries that readers may not read are left out. */
export function casebookToTake(
  portal: Portal,
  record: PortalRecord<'casebook'>,
  edition: Edition<'casebook'>,
  read: ReadCasebook,
  language: Language,
): CasebookToTake {
  const { period, introduction, sections } = edition.content
  const held = heldRecords(portal.db, sections)
  const written = (text: Bilingual | undefined) => writtenIn(portal, text, language)
  const shownPeriod = readIn(period, language)
  const at = { kind: 'casebook' as const, slug: record.slug, number: edition.number }
  const address = (path: string) => portal.settings.publicOrigin + inLanguage(path, language)

  function pointsOf(entry: PortalRecord, quotations: readonly Quotation[]): QuotedPoint[] {
    const fields = quotableFields[entry.kind].filter((field) => field !== 'summary')
    return keyPointsOf(portal, entry, fields, language).map((point) => {
      const quotation = quotations.find(({ field }) => field === point.field)
      return quotation === undefined
        ? { ...point, quoted: false }
        : { ...point, blocks: quotation.blocks, quoted: true }
    })
  }

  function sectionOf(shown: ReadSection): SectionToTake {
    const own = sections.find(({ id }) => id === shown.id)
    const entryOf = ({ card, newer, quotations }: ReadEntry): EntryToTake => {
      const entry = held.get(card.id)?.record
      const said = own?.entries.find(({ recordId }) => recordId === card.id)
      return {
        card,
        ...factsOf(entry),
        commentary: written(said?.commentary),
        points: entry === undefined ? [] : pointsOf(entry, quotations),
        notes: quotations.flatMap(({ notes }) => notes),
        summary: quotations.find(({ field }) => field === 'summary')?.blocks ?? null,
        address: address(
          newer === null ? paths.record(card) : paths.publicEdition({ ...card, number: newer.shown }),
        ),
      }
    }
    return {
      id: shown.id,
      title: shown.title,
      introduction: written(own?.introduction),
      entries: shown.entries.map(entryOf),
    }
  }

  return {
    id: record.id,
    slug: record.slug,
    organisationId: record.organisationId,
    card: read.record.card,
    edition: {
      number: edition.number,
      publishedAt: edition.publishedAt ?? edition.updatedAt,
      changeNote: edition.changeNote,
    },
    address: address(paths.publicEdition(at)),
    period: shownPeriod.text === '' ? null : { text: shownPeriod.text, language: shownPeriod.language },
    introduction: written(introduction),
    sections: read.sections.map(sectionOf),
    figures: read.figures,
    report: read.report && reportToTake(portal, edition.content, read.report, language),
    attribution: record.attribution,
  }
}

function factsOf(record: PortalRecord | undefined): Pick<EntryToTake, 'references' | 'subject' | 'sector'> {
  if (record === undefined || !isKind(record, 'excerpt') || record.live === null) {
    return { references: [], subject: '', sector: '' }
  }
  const { references, subject, sector } = record.live.content
  return { references: references.map(({ reference }) => reference), subject, sector }
}
