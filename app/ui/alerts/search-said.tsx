import type { FacetNames } from '#app/use-cases/search/facet-names.ts'
import type { SearchQuery } from '#search/query.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { wordsSaid } from '../search/findings.ts'
import { saidBack } from '../search/said-back.ts'

/** A search in words: what is looked for, and what it is narrowed to. */
export function SearchSaid({ query, names }: { query: SearchQuery; names: FacetNames }) {
  const messages = useMessages()
  const { said } = messages.alerts
  const filters = saidBack(query, names, messages, useLanguage())
  const words = wordsSaid(query)
  return (
    <p className="govuk-body govuk-!-margin-bottom-2 govuk-!-text-break-word">
      {words !== '' && said.words(words)}
      {words !== '' && filters.length > 0 && <br />}
      {filters.length > 0 && said.filters(filters)}
      {words === '' && filters.length === 0 && said.everything}
    </p>
  )
}
