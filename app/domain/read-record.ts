import type { RecordCard } from './card.ts'
import type { Attribution } from './record.ts'
import type { ShownGroup } from './shown.ts'

/** A record's words as its page shows them. */
export interface ReadRecord {
  card: RecordCard
  groups: ShownGroup[]
  /** False when title and summary exist only in the other language: the page says so. */
  translated: boolean
  publishedAt: string | null
  updatedAt: string
  editionNumber: number
  changeNote: string
  /** Said to readers when the record is no longer current. */
  notice: string | null
  /** Pounds awarded over all recommendations of an excerpt; 0 when none were. */
  redress: number
  /** Where the words came from and under which terms, for imported material; null for what was written here. */
  attribution: Attribution | null
}
