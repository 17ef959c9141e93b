import type { FieldGroup } from '#app/domain/field.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { WordsOfKind } from '#app/messages/words-of.ts'
import type { FormErrors } from '../forms/issues.ts'
import type { Option } from '../forms/select.tsx'

/** What every part of a record's form needs to know. */
export interface Asking {
  kind: RecordKind
  groups: readonly FieldGroup[]
  /** The language the texts are being written in. */
  writing: Language
  /** The language the record was first written in; when it is not `writing`, only texts are asked, beside the first. */
  original: Language
  errors: FormErrors
  /** Every organisation that a field may name, by id, with '' for none left out. */
  organisations: readonly Option[]
  /** The draft's own files. */
  files: readonly Option[]
  /** What a reviewer asked for, by field key. */
  notes: Readonly<Partial<Record<string, string>>>
  /** A row ('measures.2') whose first input takes focus, or a repeated field ('measures') whose Add button does. */
  focusOn: string | null
  words: WordsOfKind
}

/** Somebody writes the second language: choices and dates are not asked again. */
export function textsOnly(asking: Pick<Asking, 'writing' | 'original'>): boolean {
  return asking.writing !== asking.original
}
