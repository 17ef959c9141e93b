import type { OpenVocabulary, Terms } from '#app/domain/terms.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import type { FacetKey } from '#search/facets.ts'

/** The value that stands for it since its term, or that of the subject it is a part of, was merged or moved. */
export function presentValue(facet: FacetKey, value: string, terms: Terms): string {
  if (!isOneOf(termFacets, facet)) return value
  if (facet === 'theme') return terms.present('theme', terms.present('themeGroup', value))
  return facet === 'subject' ? terms.present('subSubject', value) : terms.present(facet, value)
}

const termFacets = ['theme', 'subject', 'sector', 'organisationType', 'region'] as const satisfies (FacetKey &
  OpenVocabulary)[]
