import { Button } from '../forms/button.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { FacetOptions } from './facet.tsx'
import { FilterBox } from './filter-box.tsx'
import type { Findings } from './findings.ts'
import { useOrganisations } from './use-organisations.ts'

/**
 * The organisations: too many to list, so a part of a name finds the ones to choose from. The button does it; when
 * scripts run, typing does.
 */
export function OrganisationFilter({ findings }: { findings: Findings }) {
  const { search, vocabulary } = useMessages()
  const { query, filters, organisationName } = findings
  const chosen = query.filters.organisation ?? []
  const { offered, shown, follow, tick } = useOrganisations(findings)
  if (offered.options.length === 0 && organisationName === '') return null
  return (
    <FilterBox
      name={vocabulary.facet.organisation}
      chosen={chosen.length}
      open={organisationName !== ''}
      onTick={tick}
    >
      <TextInput
        name="organisationName"
        label={search.filters.organisationName}
        value={organisationName}
        autoComplete="off"
        onChange={(event) => follow(event.target.value)}
      />
      <Button look="secondary" className="app-facet__find">
        {search.filters.findOrganisation}
      </Button>
      <p className="app-facet__note" aria-live="polite">
        {search.filters.organisations(Math.min(shown, offered.all), offered.all)}
      </p>
      <FacetOptions
        facet="organisation"
        options={offered.options}
        chosen={chosen}
        names={{ ...filters.names, organisation: offered.names }}
      />
    </FilterBox>
  )
}
