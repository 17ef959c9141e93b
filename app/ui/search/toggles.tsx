import type { FilterOptions } from '#app/use-cases/search/filter-options.ts'
import { toggles, yes } from '#search/facets.ts'
import type { SearchQuery } from '#search/query.ts'
import { useMessages } from '../page/language.tsx'
import { FilterBox } from './filter-box.tsx'
import { FilterOption } from './filter-option.tsx'

interface TogglesProps {
  options: FilterOptions['options']
  filters: SearchQuery['filters']
}

/** What a record has or has not: each box ticked must hold. */
export function Toggles({ options, filters }: TogglesProps) {
  const { search } = useMessages()
  const offered = toggles.flatMap((toggle) =>
    options[toggle].map((option) => ({ toggle, option, chosen: filters[toggle]?.includes(yes) ?? false })),
  )
  if (offered.length === 0) return null
  return (
    <FilterBox name={search.filters.only} chosen={offered.filter(({ chosen }) => chosen).length}>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {offered.map(({ toggle, option, chosen }) => (
          <FilterOption
            key={toggle}
            name={toggle}
            option={option}
            label={search.filters.toggles[toggle]}
            chosen={chosen}
          />
        ))}
      </div>
    </FilterBox>
  )
}
