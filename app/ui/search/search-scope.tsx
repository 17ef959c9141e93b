import { paths } from '#app/paths.ts'
import type { SearchQuery } from '#search/query.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { without, type Findings } from './findings.ts'

/** The one casebook or organisation that is searched in. */
export interface Scope {
  facet: 'casebook' | 'organisation'
  value: string
  name: string
}

/** Where the search is confined to; null when it is to no casebook or organisation, or to several. */
export function scopeOf({ query, filters: { names } }: Findings): Scope | null {
  for (const facet of ['casebook', 'organisation'] as const) {
    const [value, ...others] = query.filters[facet] ?? []
    if (value !== undefined && others.length === 0)
      return { facet, value, name: names[facet][value] ?? value }
  }
  return null
}

/** The way out of where the search is confined to. */
export function SearchEverywhere({ scope, query }: { scope: Scope; query: SearchQuery }) {
  const { within } = useMessages().search
  return (
    <p className="govuk-body app-search__scope">
      <Link to={paths.searchFor(without(query, scope.facet, scope.value))} preventScrollReset>
        {within.everywhere}
      </Link>
    </p>
  )
}
