import type { Language, RecordKind } from './vocabulary.ts'

/** What is needed to cite an edition of a record; its organisation stands as the author. Days are `YYYY-MM-DD`. */
export interface Citation {
  kind: RecordKind
  slug: string
  title: string
  body: string
  edition: number
  published: string
  /** The day it was read. */
  accessed: string
  /** Of this edition, which keeps showing the same words. */
  address: string
  language: Language
}

export const citationFormats = ['text', 'bibtex', 'ris'] as const
export type CitationFormat = (typeof citationFormats)[number]
