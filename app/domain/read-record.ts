import type { ReadFile } from './attachment.ts'
import type { RecordCard } from './card.ts'
import type { Origin } from './federation.ts'
import type { Assessment } from './evidence-level.ts'
import type { Attribution } from './record.ts'
import type { ShownGroup } from './shown.ts'

/** A record's words as its page shows them. */
export interface ReadRecord {
  card: RecordCard
  groups: ShownGroup[]
  /** How well its claim is supported, for a case study. */
  evidence: Assessment | null
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
  files: ReadFile[]
  /** Where the words came from and under which terms, for imported material; null for what was written here. */
  attribution: Attribution | null
  /** Its home, when that is another portal. */
  origin: Origin | null
}
