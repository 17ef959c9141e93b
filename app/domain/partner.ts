import { partnerRoles, type PartnerRole } from './case-study-vocabulary.ts'
import { line, name } from './field-parts.ts'
import type { Bilingual } from './text.ts'

/** An organisation that took part. A name the portal knows becomes a link; any other stays a name. */
export interface Partner {
  name: string
  role: PartnerRole | ''
  /** What it did. */
  part: Bilingual
}

export const partnerColumns = [
  { key: 'name', ...name, required: true },
  { key: 'role', kind: 'choice', values: partnerRoles, words: 'partnerRole' },
  { key: 'part', ...line },
] as const
