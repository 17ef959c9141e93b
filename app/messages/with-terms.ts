import { openVocabularies, type OpenVocabulary, type Terms } from '#app/domain/terms.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Messages } from './en.ts'
import type { VocabularyWords } from './vocabulary-words.ts'

/** The terms are the same ones until somebody changes them, and so are the words. */
const kept = new WeakMap<Terms, Map<Language, Messages>>()

/**
 * The words of a language with those that administrators gave the terms: under every id that was ever used, merged ones
 * included. A term that new work may not choose any more says so.
 */
export function withTerms(messages: Messages, terms: Terms, language: Language): Messages {
  if (terms.changes.length === 0) return messages
  const words = kept.get(terms) ?? new Map<Language, Messages>()
  kept.set(terms, words)
  const before = words.get(language)
  if (before !== undefined) return before
  const labels = termLabels(messages.vocabulary, terms, language)
  const { noLongerUsed } = messages.vocabularies
  for (const { vocabulary, id, retiredAt } of terms.changes) {
    const label = labels[vocabulary][id]
    if (retiredAt !== null && label !== undefined) labels[vocabulary][id] = noLongerUsed(label)
  }
  const whole = { ...messages, vocabulary: { ...messages.vocabulary, ...labels } }
  words.set(language, whole)
  return whole
}

type Labels = Record<OpenVocabulary, Record<string, string>> & Pick<VocabularyWords, OpenVocabulary>

/** What the terms are called, and nothing more: for lists of them and for what is searched. */
export function termLabels(delivered: VocabularyWords, terms: Terms, language: Language): Labels {
  const labels = Object.fromEntries(openVocabularies.map((key) => [key, { ...delivered[key] }])) as Labels
  for (const { vocabulary, id, label } of terms.changes)
    if (label !== null) labels[vocabulary][id] = label[language]
  for (const { vocabulary, id, mergedInto } of terms.changes) {
    if (mergedInto === null) continue
    const present = terms.present(vocabulary, id)
    labels[vocabulary][id] = labels[vocabulary][present] ?? present
  }
  return labels
}
