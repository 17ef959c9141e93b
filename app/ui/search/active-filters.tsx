import type { ReactNode } from 'react'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { facetKeys, isToggle } from '#search/facets.ts'
import type { SearchQuery } from '#search/query.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { isFiltered, labelOf, unfiltered, without, type Findings } from './findings.ts'

/** The filters in use, each a link that takes it off. */
export function ActiveFilters({ query, filters: { names } }: Pick<Findings, 'query' | 'filters'>) {
  const messages = useMessages()
  const { active } = messages.search
  if (!isFiltered(query)) return null
  const chosen = facetKeys.flatMap((facet) => (query.filters[facet] ?? []).map((value) => ({ facet, value })))
  return (
    <>
      <h3 className="govuk-visually-hidden" id="active-filters">
        {active.title}
      </h3>
      <ul className="app-active__list" aria-labelledby="active-filters">
        {chosen.map(({ facet, value }) => (
          <Removable key={`${facet} ${value}`} left={without(query, facet, value)}>
            {isToggle(facet)
              ? messages.search.filters.toggles[facet]
              : `${messages.vocabulary.facet[facet]}: ${labelOf(facet, value, messages, names)}`}
          </Removable>
        ))}
        <ActiveDates query={query} />
        <li>
          <Link to={paths.searchFor(unfiltered(query))} preventScrollReset>
            {active.clear}
          </Link>
        </li>
      </ul>
    </>
  )
}

function ActiveDates({ query }: { query: SearchQuery }) {
  const { date } = useMessages().search.filters
  const language = useLanguage()
  const ends = (['from', 'to'] as const).filter((end) => query.dates[end] !== '')
  return ends.map((end) => (
    <Removable key={end} left={{ ...query, dates: { ...query.dates, [end]: '' }, page: 1 }}>
      {date[end]}: {longDate(query.dates[end], language)}
    </Removable>
  ))
}

interface RemovableProps {
  /** The search that is left without it. */
  left: SearchQuery
  children: ReactNode
}

function Removable({ left, children }: RemovableProps) {
  const { active } = useMessages().search
  return (
    <li>
      <Link to={paths.searchFor(left)} className="app-active__filter" preventScrollReset>
        <VisuallyHidden>{active.remove} </VisuallyHidden>
        {children}
        <Cross />
      </Link>
    </li>
  )
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
