import { Fault } from '#app/domain/fault.ts'
import type { TypedTerm } from '#app/domain/term-edit.ts'
import { openVocabularies, vocabularySlug, type OpenVocabulary } from '#app/domain/terms.ts'
import { textOf } from './forms.ts'

/** The vocabulary that an address names. Throws not-found for one that there is not, or that is closed. */
export function vocabularyAt(slug: string | undefined): OpenVocabulary {
  const vocabulary = openVocabularies.find((one) => vocabularySlug(one) === slug)
  if (vocabulary === undefined) throw new Fault('not-found')
  return vocabulary
}

const longestTyped = 1_000

/** A term as typed, kept when something in it is to be put right. */
export function readTermForm(form: FormData): TypedTerm {
  const text = (name: string) => textOf(form, name).slice(0, longestTyped)
  return { label: { en: text('label.en'), cy: text('label.cy') }, group: text('group') }
}
