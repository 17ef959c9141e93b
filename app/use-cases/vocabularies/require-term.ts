import { Fault } from '#app/domain/fault.ts'
import type { OpenVocabulary, TermChange, Terms } from '#app/domain/terms.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { labelsOf } from './labels.ts'

/** What was made of a term that records can have, to be changed further; not found for one that there is not, or no longer. */
export function requireTerm(terms: Terms, vocabulary: OpenVocabulary, id: string): TermChange {
  if (!terms.known(vocabulary).includes(id)) throw new Fault('not-found')
  const change = terms.changes.find((one) => one.vocabulary === vocabulary && one.id === id)
  return change ?? { vocabulary, id, label: null, group: null, mergedInto: null, retiredAt: null }
}

/** What the other terms are called. A merged one gave its name up. */
export function otherLabels(terms: Terms, vocabulary: OpenVocabulary, id: string | null): Bilingual[] {
  const labels = labelsOf(terms, vocabulary)
  return terms
    .known(vocabulary)
    .filter((other) => other !== id)
    .map(labels)
}
