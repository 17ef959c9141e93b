import { subjectAbove } from '#app/domain/sub-subject.ts'
import type { Terms } from '#app/domain/terms.ts'
import type { FacetNames } from '#app/use-cases/search/facet-names.ts'
import type { FilterOption as Option } from '#app/use-cases/search/filter-options.ts'
import type { FacetKey } from '#search/facets.ts'
import { useMessages, useTerms } from '../page/language.tsx'
import { FilterBox } from './filter-box.tsx'
import { FilterOption } from './filter-option.tsx'
import { labelOf } from './findings.ts'

interface FacetProps {
  facet: FacetKey
  options: readonly Option[]
  chosen: readonly string[]
  names: FacetNames
}

/** A filter by the values of one facet, themes within their groups and parts within their subject. Nothing when there is nothing to choose. */
export function Facet({ facet, options, chosen, names }: FacetProps) {
  const name = useMessages().vocabulary.facet[facet] ?? ''
  if (options.length === 0) return null
  return (
    <FilterBox name={name} chosen={chosen.length}>
      <FacetOptions {...{ facet, options, chosen, names }} />
    </FilterBox>
  )
}

/** Only the boxes to tick. */
export function FacetOptions({ facet, options, chosen, names }: FacetProps) {
  const messages = useMessages()
  const terms = useTerms()
  const above = (value: string) => levels[facet]?.(value, terms) ?? null
  const option = (one: Option) => (
    <FilterOption
      key={one.value}
      name={facet}
      option={one}
      label={labelOf(facet, one.value, messages, names)}
      chosen={chosen.includes(one.value)}
    >
      {childrenOf(one).length > 0 && childrenOf(one).map(option)}
    </FilterOption>
  )
  const childrenOf = ({ value }: Option) => options.filter((other) => above(other.value) === value)
  const isTop = ({ value }: Option) => options.every((other) => other.value !== above(value))
  // A list with levels is long: what is chosen must not be out of sight at its end.
  const isOpen = ({ value }: Option) =>
    levels[facet] !== undefined && chosen.some((one) => one === value || above(one) === value)
  const tops = options.filter(isTop)
  const ordered = [...tops.filter(isOpen), ...tops.filter((top) => !isOpen(top))]
  return <div className="govuk-checkboxes govuk-checkboxes--small">{ordered.map(option)}</div>
}

/** The value that a value stands below, in the facets that have levels; null for those at the top. */
const levels: Partial<Record<FacetKey, (value: string, terms: Terms) => string | null>> = {
  theme: (value, terms) => terms.groupOf(value),
  subject: (value) => (subjectAbove(value) === value ? null : subjectAbove(value)),
}
