import type { z } from 'zod'
import type { OpenVocabulary } from '#app/domain/terms.ts'
import { subjectAbove } from '#app/domain/sub-subject.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { termLabels } from '#app/messages/with-terms.ts'
import type { Call } from '../access.ts'
import type { term } from './schemas.ts'

/** Every term of a vocabulary that a record can have, in the order in which they are offered. */
export function termsOfVocabulary({ portal }: Call, vocabulary: OpenVocabulary): z.infer<typeof term>[] {
  const terms = portal.terms()
  const en = termLabels(bothLanguages.en.vocabulary, terms, 'en')[vocabulary] as Record<string, string>
  const cy = termLabels(bothLanguages.cy.vocabulary, terms, 'cy')[vocabulary] as Record<string, string>
  const within = (id: string) => {
    if (vocabulary === 'theme') return terms.groupOf(id)
    return vocabulary === 'subSubject' ? subjectAbove(id) : null
  }
  return terms.known(vocabulary).map((id) => ({
    id,
    en: en[id] ?? id,
    cy: cy[id] ?? id,
    within: within(id),
    inUse: !terms.isRetired(vocabulary, id),
  }))
}
