import type { RecordCard } from './card.ts'
import type { ReadText } from './text.ts'
import type { Region, Sector, Subject, Theme } from './vocabulary.ts'

/** A record as feeds and downloads list it: its card, and what a reader would look up on its page. */
export interface ListedRecord {
  card: RecordCard
  /** All of it; the card may show another passage, one that answers the search. */
  summary: ReadText
  /** Whose publication it is: for an excerpt the ombudsman, whomever it is about. */
  publisher: string
  sector: Sector | null
  themes: readonly Theme[]
  subject: Subject | null
  region: Region | null
  /** Instants: when the portal published it first, and when it published the present words. */
  firstPublished: string
  lastPublished: string
  /** Its page at its home, when that is another portal. */
  home: string | null
}
