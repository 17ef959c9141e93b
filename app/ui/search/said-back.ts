import type { Language } from '#app/domain/vocabulary.ts'
import { longDate } from '#app/messages/dates.ts'
import type { Messages } from '#app/messages/en.ts'
import type { FacetNames } from '#app/use-cases/search/facet-names.ts'
import { facetKeys, isToggle } from '#search/facets.ts'
import type { SearchQuery } from '#search/query.ts'
import { labelOf } from './findings.ts'

/** The filters of a search, each as the part of a sentence: “the theme is “Health” or “Housing””. */
export function saidBack(
  { filters, dates }: SearchQuery,
  names: FacetNames,
  messages: Messages,
  language: Language,
): string[] {
  const { saidBack: words } = messages.search
  const phrases = facetKeys.flatMap((facet) => {
    const values = filters[facet] ?? []
    if (values.length === 0) return []
    if (isToggle(facet)) return [words.has[facet]]
    const labels = values.map((value) =>
      facet === 'year' ? value : `“${labelOf(facet, value, messages, names)}”`,
    )
    return [`${words.is[facet]} ${words.either(labels)}`]
  })
  if (dates.from !== '' || dates.to !== '') {
    phrases.push(words.dates(longDate(dates.from, language), longDate(dates.to, language)))
  }
  return phrases
}
