import type { TypedSet } from '#app/use-cases/synonyms/save-synonym-set.ts'
import { textOf } from './forms.ts'

const longestTyped = 5_000

/** The set as typed on the form, kept when something in it is to be put right. */
export function readSynonymForm(form: FormData): TypedSet {
  return {
    entries: textOf(form, 'entries').slice(0, longestTyped).replaceAll('\r\n', '\n'),
    oneWay: textOf(form, 'oneWay') === 'yes',
    language: textOf(form, 'language'),
    before: textOf(form, 'before'),
  }
}
