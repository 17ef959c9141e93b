import { paths } from '#app/paths.ts'
import { facetKeys, type FacetKey } from '#search/facets.ts'
import type { SearchQuery } from '#search/query.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { labelOf, type Findings } from './findings.ts'

interface ActiveFiltersProps {
  query: SearchQuery
  organisationNames: Findings['organisationNames']
}

/** The chosen filters in words, each a link that takes it off. */
export function ActiveFilters({ query, organisationNames }: ActiveFiltersProps) {
  const messages = useMessages()
  const { active } = messages.search
  const chosen = facetKeys.flatMap((facet) => (query.filters[facet] ?? []).map((value) => ({ facet, value })))
  if (chosen.length === 0) return null
  return (
    <div className="app-active">
      <h3 className="govuk-heading-s app-active__title" id="active-filters">
        {active.title}
      </h3>
      <ul className="app-active__list" aria-labelledby="active-filters">
        {chosen.map(({ facet, value }) => (
          <li key={`${facet} ${value}`}>
            <Link to={without(query, facet, value)} className="app-active__filter" preventScrollReset>
              <VisuallyHidden>{active.remove} </VisuallyHidden>
              {messages.vocabulary.facet[facet]}: {labelOf(facet, value, messages, organisationNames)}
              <Cross />
            </Link>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link to={paths.searchFor({ ...query, filters: {}, page: 1 })} preventScrollReset>
          {active.clear}
        </Link>
      </p>
    </div>
  )
}

function without(query: SearchQuery, facet: FacetKey, value: string): string {
  const kept = (query.filters[facet] ?? []).filter((other) => other !== value)
  return paths.searchFor({ ...query, filters: { ...query.filters, [facet]: kept }, page: 1 })
}

function Cross() {
  return (
    <svg
      className="app-active__cross"
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      focusable="false"
    >
      <path d="m1 1 8 8m0-8-8 8" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
