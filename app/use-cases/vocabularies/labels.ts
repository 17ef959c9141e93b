import { bothLanguages } from '#app/messages/both.ts'
import { termLabels } from '#app/messages/with-terms.ts'
import type { OpenVocabulary, Terms } from '#app/domain/terms.ts'
import type { Bilingual } from '#app/domain/text.ts'

/** What the terms of a vocabulary are called, by their ids; merged ones are called as what stands for them now. */
export function labelsOf(terms: Terms, vocabulary: OpenVocabulary): (id: string) => Bilingual {
  const en = termLabels(bothLanguages.en.vocabulary, terms, 'en')[vocabulary] as Record<string, string>
  const cy = termLabels(bothLanguages.cy.vocabulary, terms, 'cy')[vocabulary] as Record<string, string>
  return (id) => ({ en: en[id] ?? id, cy: cy[id] ?? id })
}
