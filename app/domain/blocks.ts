import type { ShownText } from './shown.ts'
import type { Language } from './vocabulary.ts'

/** A text somebody wrote in Markdown, as plain words that keep their shape. A list's items may hold lists. */
export type TextBlock = TextLine | TextList | TextTable

export interface TextLine {
  is: 'paragraph' | 'subheading'
  text: string
  /** The same words in pieces, where an editor marked some of them. */
  runs?: TextRun[]
}

/** Words of a text: as they stand, marked by an editor, in place of what an editor left out, or the number of a note. */
export type TextRun =
  { is: 'words' | 'marked' | 'gap'; text: string } | { is: 'note'; text: string; number: number }

export interface TextTable {
  is: 'table'
  head: string[]
  rows: string[][]
  /** The cells' words in pieces, where an editor marked some of them. */
  runs?: { head: TextRun[][]; rows: TextRun[][][] }
}

export interface TextList {
  is: 'list'
  /** The number of the first item; null for bullets. */
  start: number | null
  items: TextBlock[][]
}

/**
 * A document in pieces, made once and shown as a page, Word, PDF, EPUB, Markdown or plain text. What has no language of its own is
 * in the document's.
 */
export type Block =
  | { is: 'title'; text: string }
  | { is: 'fact'; label: string; text: string }
  | { is: 'heading'; level: 1 | 2 | 3; text: ShownText; number: string | null; href: string | null }
  /** A line about what stands above it. */
  | { is: 'about'; text: string }
  /** Something the reader must not miss. */
  | { is: 'notice'; text: string }
  /** What the team itself wrote; `language` when its lines are not in that of what they stand in. */
  | { is: 'note'; label: string; lines: string[]; language?: Language }
  | { is: 'link'; label: string; text: ShownText; href: string }
  | { is: 'overview'; caption: string; heads: OverviewRow<string>; rows: OverviewRow<ShownText>[] }
  | { is: 'text'; language: Language; blocks: TextBlock[] }
  /** All of it in one of two languages: what has no language of its own in there is in this one. */
  | { is: 'part'; language: Language; blocks: Block[] }

/** A row of the table of items: what, whose, how long, and minutes gone by. */
export interface OverviewRow<Item> {
  item: Item
  organisation: string
  minutes: string
  until: string
}

/** A whole document: `language` is that of its own words. */
export interface BlockDocument {
  title: string
  language: Language
  blocks: Block[]
  /** What the list of contents is called, in programs where a document has to bring its own. */
  contents?: string
}

/** The same document in several languages as one, one after the other, under the name it has in the first. */
export function oneAfterTheOther(documents: readonly [BlockDocument, ...BlockDocument[]]): BlockDocument {
  const [first, ...others] = documents
  if (others.length === 0) return first
  const blocks = documents.map(({ language, blocks: part }): Block => ({
    is: 'part',
    language,
    blocks: part,
  }))
  return { ...first, blocks }
}
