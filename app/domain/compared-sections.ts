import type { AnnotationKind } from './annotation.ts'
import type { RecordCard } from './card.ts'
import type { Comparison } from './compared-field.ts'
import type { Became } from './section-changes.ts'
import type { ShownText } from './shown.ts'
import type { Language } from './vocabulary.ts'
import type { WordPart } from './word-changes.ts'

/** What an editor has changed since the edition that readers have. */
export interface UnpublishedChanges {
  /** The edition that readers have. */
  number: number
  comparison: Comparison
  sections: ComparedSection[]
}

/** A section in which something changed between two versions of a casebook. */
export interface ComparedSection {
  id: string
  /** As it is called in the later version that has it. */
  title: ShownText
  became: Became
  /** Only what changed. */
  texts: ComparedWords<'title' | 'introduction'>[]
  /** Only those in which something changed. */
  entries: ComparedEntry[]
}

export interface ComparedEntry {
  recordId: string
  /** Null where readers may not see the record any more. */
  card: RecordCard | null
  became: Became
  /** Null where both versions show the same edition of the record. */
  editions: { before: number; after: number } | null
  commentary: ComparedWords<'commentary'>[]
  /** Only those that are new, gone, or say something else. */
  annotations: ComparedAnnotation[]
}

export interface ComparedAnnotation {
  id: string
  became: Became
  kind: AnnotationKind
  field: string
  language: Language
  /** The words it is on; null for those that were left out, which no reader may read. */
  quote: string | null
  note: ComparedWords<'note'>[]
}

export interface ComparedWords<Of extends string> {
  of: Of
  language: Language
  parts: WordPart[]
}
