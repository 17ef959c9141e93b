import type { TextBlock } from './blocks.ts'
import type { RecordCard } from './card.ts'
import type { CasebookFigures } from './casebook-figures.ts'
import type { CasebookSection } from './casebook.ts'
import type { UnpublishedChanges } from './compared-sections.ts'
import type { Issue } from './issue.ts'
import type { ReadRecord } from './read-record.ts'
import type { ReadReport } from './read-report.ts'
import type { ShownText } from './shown.ts'
import type { ReadText } from './text.ts'
import type { Language, RecordKind, Subject } from './vocabulary.ts'

/** A casebook as its readers get it: everything about it, and its sections as they stand in one edition. */
export interface ReadCasebook {
  record: ReadRecord
  sections: ReadSection[]
  /** Some words of the sections exist only in the other language. */
  untranslated: boolean
  /** Counted over the excerpts that readers may still read, each once. */
  figures: CasebookFigures
  /** What it has besides as a thematic report; null when it is none. */
  report: ReadReport | null
  /** Editions published before this one, newest first. */
  earlier: EarlierEdition[]
}

export interface ReadSection {
  id: string
  title: ShownText
  introduction: ShownHtml | null
  /** Only what readers may still read. */
  entries: ReadEntry[]
  /** How many entries were withdrawn from the portal since. */
  withdrawn: number
}

export interface ReadEntry {
  /** The record as the edition holds it. */
  card: RecordCard
  /** Null unless the record has a later edition by now than is shown. */
  newer: NewerEdition | null
  /** What was complained about; '' for what is no case. */
  subject: Subject | ''
  commentary: ShownHtml | null
  /** Texts of the record that the editor annotated. Of an annotated summary, the card has only what may be read. */
  quotations: Quotation[]
}

/** A text of an entry's record with what the editor did to it. */
export interface Quotation {
  field: string
  language: Language
  blocks: TextBlock[]
  /** In the order of their places; numbered through the whole entry. */
  notes: QuotedNote[]
}

export interface QuotedNote extends ShownText {
  number: number
}

/** Rendered Markdown, and the language it is really in. */
export interface ShownHtml {
  html: string
  language: Language
}

export interface EarlierEdition {
  number: number
  publishedAt: string
}

/** A casebook's draft as its editor arranges it. */
export interface DraftSections {
  id: string
  isReport: boolean
  /** Ids of the sections that grouping by theme would take something from. */
  groupable: string[]
  title: ReadText
  original: Language
  lock: number
  savedAt: string | null
  sections: CasebookSection[]
  /** The records of the entries and of what was left out, by id. */
  records: Record<string, EntryRecord>
  /** What has to be put right before it can be published. */
  missing: Issue[]
  /** Null before the first edition. */
  changes: UnpublishedChanges | null
}

/** What an editor sees of an entry's record. */
export interface EntryRecord {
  /** Null when it is not there any more, or was published in error: then its words are nobody's to read. */
  card: RecordCard | null
  /** Readers do not see the entry. */
  withdrawn: boolean
  /** Null unless it has a later edition than the published casebook shows. */
  newer: NewerEdition | null
}

/** The edition of a record that a published casebook shows, and the later one that it would show if it was published now. */
export interface NewerEdition {
  shown: number
  live: number
}

/** A record that could be put in a casebook. */
export interface Candidate {
  card: RecordCard
  /** Ids of the casebook's sections that hold it already. */
  heldBy: string[]
}

/** What a search for records to add found. */
export interface Candidates {
  words: string
  total: number
  /** The best matches, the ombudsman's own first; without words the newest. */
  found: Candidate[]
}

/** Kinds of record that a casebook may hold. */
export const entryKinds = ['excerpt', 'case-study'] as const satisfies readonly RecordKind[]

/** Places on a casebook's pages that links lead to. */
export const anchors = {
  section: (section: string) => `section-${section}`,
  entry: (section: string, recordId: string) => `entry-${section}-${recordId}`,
  /** A note on an entry's text, and the place in the text that leads to it. */
  note: (entry: string, number: number) => `${entry}-note-${number}`,
  noted: (entry: string, number: number) => `${entry}-noted-${number}`,
}
