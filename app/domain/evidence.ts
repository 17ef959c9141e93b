import { line, month, name } from './field-parts.ts'
import type { Bilingual } from './text.ts'
import { evidenceMethods, type EvidenceMethod } from './vocabulary.ts'

/** Something found out about the work, with what a reader needs to know how far to trust it. */
export interface Evidence {
  method: EvidenceMethod | ''
  description: Bilingual
  doneBy: string
  /** The people who did it neither run nor pay for the service. */
  independent: boolean
  sample: Bilingual
  responseRate: string
  /** `YYYY-MM`, as the end. */
  fieldworkFrom: string
  fieldworkTo: string
  link: string
  /** The id of one of the edition's files, which holds it; not said before pieces of evidence could have one. */
  file?: string
}

export const evidenceColumns = [
  { key: 'method', kind: 'choice', values: evidenceMethods, words: 'evidenceMethod', required: true },
  { key: 'description', ...line, required: true },
  { key: 'doneBy', ...name },
  { key: 'independent', kind: 'flag' },
  { key: 'sample', ...line },
  { key: 'responseRate', ...name },
  { key: 'fieldworkFrom', ...month },
  { key: 'fieldworkTo', ...month },
  { key: 'link', kind: 'url', limit: 500 },
  { key: 'file', kind: 'file' },
] as const
