import { limits } from './field.ts'
import type { Bilingual } from './text.ts'
import type { Language, RecordKind } from './vocabulary.ts'

/** What an editor does with words of an entry: leave them out, mark them, or say something about them. */
export const annotationKinds = ['elide', 'highlight', 'note'] as const
export type AnnotationKind = (typeof annotationKinds)[number]

/**
 * Where words stand in a text, so that they are found again after it was edited. The words, what stands around them and
 * their place: the TextQuoteSelector and TextPositionSelector of the W3C's Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/, 4.2.4 and 4.2.5) together.
 */
export interface TextAnchor {
  quote: string
  before: string
  after: string
  /** In characters from the beginning of the text. */
  start: number
}

/** One thing an editor did with words of an entry's record, in one language of one of its texts. */
export interface Annotation {
  id: string
  kind: AnnotationKind
  field: string
  language: Language
  anchor: TextAnchor
  /** What a note says; nothing for the other kinds. */
  words: Bilingual
}

/** The texts of a record that a casebook shows: all that can be annotated. */
export const quotableFields: Record<RecordKind, readonly string[]> = {
  'case-study': ['summary', 'problem', 'whatWeDid', 'whatChanged'],
  excerpt: ['summary', 'complaint', 'findings', 'agreedAction', 'learningPoints', 'goodPractice'],
  casebook: [],
}

/** Characters that a note may have, and annotations that one entry may have. */
export const annotationLimits = { words: limits.short, perEntry: 100 } as const
