import type { Language } from '#app/domain/vocabulary.ts'
import type { Messages } from '#app/messages/en.ts'
import type { FacetNames } from '#app/use-cases/search/facet-names.ts'
import type { SearchQuery } from '#search/query.ts'
import { saidBack } from './said-back.ts'

/** What results are called where they stand without their page, in a feed or on another site: their words and filters. */
export function resultsTitle(
  query: SearchQuery,
  names: FacetNames,
  messages: Messages,
  language: Language,
): string {
  const { search, finding } = messages
  const said = saidBack(query, names, messages, language)
  const typed = query.words.trim()
  const what = typed === '' ? finding.feed.everything : finding.feed.words(typed)
  return said.length === 0 ? what : `${what} ${search.saidBack.where(said)}`
}
