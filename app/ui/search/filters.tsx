import { useState } from 'react'
import { facetKeys } from '#search/facets.ts'
import { Button } from '../forms/button.tsx'
import { classes } from '../forms/classes.ts'
import { useMessages } from '../page/language.tsx'
import { Facet } from './facet.tsx'
import type { Findings } from './findings.ts'

/**
 * The filters, one closed <details> each. On a narrow screen a button opens and closes all of them, when scripts run.
 * Nothing is sent before "Apply": a page that changes while one is choosing is hard to follow.
 */
export function Filters({ findings }: { findings: Findings }) {
  const { search } = useMessages()
  const [open, setOpen] = useState(false)
  const { query, facets, organisationNames } = findings
  const chosen = Object.values(query.filters).flat().length
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
        {facetKeys.map((facet) => (
          <Facet
            key={facet}
            facet={facet}
            counted={facets[facet]}
            chosen={query.filters[facet] ?? []}
            organisationNames={organisationNames}
          />
        ))}
        <Button look="secondary" className="app-filters__apply" onClick={() => setOpen(false)}>
          {search.filters.apply}
        </Button>
      </div>
    </div>
  )
}
