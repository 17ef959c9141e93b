import { Fault } from '#app/domain/fault.ts'
import { termAbove } from '#app/domain/term-edit.ts'
import type { OpenVocabulary, TermChange, Terms } from '#app/domain/terms.ts'
import type { Bilingual } from '#app/domain/text.ts'
import type { Reader } from '#db/connection.ts'
import { subSubjectUses } from '#db/sub-subjects.ts'
import { labelsOf } from './labels.ts'
import { partNames } from './part-names.ts'

/** Every term of a vocabulary that records can have, in the order in which forms offer them, and what it is called. */
export interface TermsAtHand {
  ids: readonly string[]
  inUse: readonly string[]
  labelOf(id: string): Bilingual
}

/** The terms of a vocabulary; of the parts of subjects also those that nobody but the writers of excerpts named yet. */
export function termsAtHand(db: Reader, terms: Terms, vocabulary: OpenVocabulary): TermsAtHand {
  const labels = labelsOf(terms, vocabulary)
  if (vocabulary !== 'subSubject')
    return { ids: terms.known(vocabulary), inUse: terms.inUse(vocabulary), labelOf: labels }
  const named = partNames(terms, subSubjectUses(db))
  const ids = [...new Set([...terms.known(vocabulary), ...named.keys()])].sort()
  return {
    ids,
    inUse: ids.filter((id) => !terms.isRetired(vocabulary, id)),
    labelOf: (id) => named.get(id) ?? labels(id),
  }
}

/** What was made of a term that records can have, to be changed further; not found for one that there is not, or no longer. */
export function requireTerm(
  terms: Terms,
  vocabulary: OpenVocabulary,
  id: string,
  { ids }: TermsAtHand,
): TermChange {
  if (!ids.includes(id)) throw new Fault('not-found')
  const change = terms.changes.find((one) => one.vocabulary === vocabulary && one.id === id)
  return change ?? { vocabulary, id, label: null, group: null, mergedInto: null, retiredAt: null }
}

/**
 * What the other terms are called that would be mistaken for this one: all of its vocabulary, or of its subject for a
 * part of one. A merged term gave its name up.
 */
export function otherLabels(
  terms: Terms,
  vocabulary: OpenVocabulary,
  { id, group }: { id: string | null; group: string },
  { ids, labelOf }: TermsAtHand,
): Bilingual[] {
  const isBeside = (other: string) =>
    vocabulary !== 'subSubject' || termAbove(terms, vocabulary, other) === group
  return ids.filter((other) => other !== id && isBeside(other)).map(labelOf)
}
