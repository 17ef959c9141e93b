import { isTextField } from './field.ts'
import { fieldsOf, valueOf, type Content } from './record.ts'
import type { Bilingual } from './text.ts'
import type { Language, RecordKind } from './vocabulary.ts'

/**
 * Whether a record can be read in a language: every text that a record of its kind must have is written in it. What is
 * optional may be missing, since a reader of that language then still gets the whole story.
 */
export function isReadableIn(kind: RecordKind, content: Content, language: Language): boolean {
  return fieldsOf(kind)
    .filter((field) => isTextField(field) && field.required === true)
    .every((field) => (valueOf(content, field.key) as Bilingual)[language].trim() !== '')
}
