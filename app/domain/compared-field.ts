import type { WordPart } from './word-changes.ts'
import type { Language } from './vocabulary.ts'

/** What became of one field between two versions of a record's words. */
export interface ComparedField {
  key: string
  /** The language of the words compared; null for what has none: a date, a choice, an address. */
  language: Language | null
  parts: WordPart[]
}

export interface Comparison {
  changed: ComparedField[]
  /** The keys of the filled-in fields in which nothing changed. */
  unchanged: string[]
}
