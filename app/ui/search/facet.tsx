import type { FacetCounts, FacetKey } from '#search/facets.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { useMessages } from '../page/language.tsx'
import { optionsOf } from './facet-options.ts'
import { labelOf, type Findings } from './findings.ts'

interface FacetProps {
  facet: FacetKey
  counted: FacetCounts[FacetKey]
  chosen: readonly string[]
  organisationNames: Findings['organisationNames']
}

/** One filter: closed until something in it is chosen or somebody opens it. Nothing when there is nothing to choose. */
export function Facet({ facet, counted, chosen, organisationNames }: FacetProps) {
  const messages = useMessages()
  const { filters } = messages.search
  const { shown, all } = optionsOf(facet, counted, chosen)
  if (shown.length === 0) return null
  const name = messages.vocabulary.facet[facet]
  return (
    <details className="app-facet" open={chosen.length > 0}>
      <summary className="app-facet__summary">
        <VisuallyHidden>{filters.by} </VisuallyHidden>
        <span className="app-facet__name">{name}</span>
        {chosen.length > 0 && <span className="app-facet__chosen"> {filters.chosen(chosen.length)}</span>}
      </summary>
      <fieldset className="govuk-fieldset app-facet__options">
        <legend className="govuk-visually-hidden">{name}</legend>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {shown.map(({ value, count }) => (
            <div key={value} className="govuk-checkboxes__item">
              <input
                className="govuk-checkboxes__input"
                id={`${facet}-${value}`}
                type="checkbox"
                name={facet}
                value={value}
                defaultChecked={chosen.includes(value)}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={`${facet}-${value}`}>
                {labelOf(facet, value, messages, organisationNames)}{' '}
                <span className="app-facet__count">
                  <span aria-hidden="true">({count})</span>
                  <VisuallyHidden>{filters.results(count)}</VisuallyHidden>
                </span>
              </label>
            </div>
          ))}
        </div>
        {shown.length < all && <p className="app-facet__note">{filters.capped(shown.length, all)}</p>}
      </fieldset>
    </details>
  )
}
