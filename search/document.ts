import type { FacetKey } from './facets.ts'

/** One published record as the engines see it. Texts are plain (no Markdown), one per language, '' when not written. */
export interface SearchDocument {
  id: string
  /** Grows with every publication: an older version never replaces a newer one. */
  version: number
  title: { en: string; cy: string }
  summary: { en: string; cy: string }
  body: { en: string; cy: string }
  /** Words worth finding that readers do not see as text: organisation names, vocabulary labels. */
  keywords: string
  /** Case references as their owner writes them; found whole or in part, in any format. */
  references: readonly string[]
  /** `YYYY-MM-DD`: publication of a case study or casebook, report date of an excerpt. */
  date: string
  /** How well evidenced, 0 to 4: of equally relevant records the newer and better evidenced come first. */
  evidence: number
  facets: Record<FacetKey, readonly string[]>
}
