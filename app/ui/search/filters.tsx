import { useEffect, useState } from 'react'
import { paths } from '#app/paths.ts'
import { facetKeys, isToggle } from '#search/facets.ts'
import { Button } from '../forms/button.tsx'
import { classes } from '../forms/classes.ts'
import { useMessages } from '../page/language.tsx'
import { DateFilter } from './date-filter.tsx'
import { Facet } from './facet.tsx'
import type { Findings } from './findings.ts'
import { OrganisationFilter } from './organisation-filter.tsx'
import { Toggles } from './toggles.tsx'

/**
 * The filters, one closed <details> each. On a narrow screen a button opens and closes all of them, when scripts run.
 * Nothing is sent before "Apply": a page that changes while one is choosing is hard to follow.
 */
export function Filters({ findings }: { findings: Findings }) {
  const { search } = useMessages()
  const { query, filters, wrongDates } = findings
  const isWrong = wrongDates.from !== null || wrongDates.to !== null
  const [open, setOpen] = useState(isWrong)
  useEffect(() => setOpen(isWrong), [isWrong, wrongDates])
  const ends = [query.dates.from, query.dates.to].filter((day) => day !== '').length
  const chosen = Object.values(query.filters).flat().length + ends
  return (
    <div className="app-filters">
      <a href="#results" className="govuk-link app-filters__skip">
        {search.skip}
      </a>
      <button
        type="button"
        className="govuk-button govuk-button--secondary app-filters__toggle"
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        {search.filters.title}
        {chosen > 0 && ` (${search.filters.chosen(chosen)})`}
      </button>
      <div id="filters" className={classes('app-filters__panel', !open && 'app-filters__panel--closed')}>
        <h2 className="govuk-heading-m app-filters__title">{search.filters.title}</h2>
        {facetKeys.map((facet) => {
          if (isToggle(facet)) return null
          if (facet === 'year') return <DateFilter key={facet} findings={findings} />
          // Made anew with each search: what was typed and ticked since the last one has been sent.
          if (facet === 'organisation')
            return <OrganisationFilter key={paths.searchFor(query)} findings={findings} />
          return (
            <Facet
              key={facet}
              facet={facet}
              options={filters.options[facet]}
              chosen={query.filters[facet] ?? []}
              names={filters.names}
            />
          )
        })}
        <Toggles options={filters.options} filters={query.filters} />
        <Button look="secondary" className="app-filters__apply" onClick={() => setOpen(false)}>
          {search.filters.apply}
        </Button>
      </div>
    </div>
  )
}
