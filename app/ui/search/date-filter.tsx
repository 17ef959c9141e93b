import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { FacetOptions } from './facet.tsx'
import { FilterBox } from './filter-box.tsx'
import type { Findings } from './findings.ts'

/** A range of dates as people write them, and the years beside it. */
export function DateFilter({ findings }: { findings: Findings }) {
  const { date } = useMessages().search.filters
  const { query, filters, typedDates } = findings
  const errors = useDateErrors(findings)
  const years = query.filters.year ?? []
  const ends = [query.dates.from, query.dates.to].filter((day) => day !== '').length
  const field = { labelSize: 's' as const, width: 10 as const, 'aria-describedby': 'date-hint' }
  return (
    <FilterBox name={date.title} chosen={years.length + ends} open={errors.from !== '' || errors.to !== ''}>
      <div className="govuk-hint app-facet__hint" id="date-hint">
        {date.hint}
      </div>
      <TextInput {...field} name="from" label={date.from} value={typedDates.from} error={errors.from} />
      <TextInput {...field} name="to" label={date.to} value={typedDates.to} error={errors.to} />
      {filters.options.year.length > 0 && (
        <div role="group" aria-labelledby="years">
          <p className="govuk-body app-facet__hint" id="years">
            {date.years}
          </p>
          <FacetOptions facet="year" options={filters.options.year} chosen={years} names={filters.names} />
        </div>
      )}
    </FilterBox>
  )
}

/** What is wrong with the dates, as sentences; '' when nothing is. */
export function useDateErrors({ wrongDates: { from, to } }: Findings): { from: string; to: string } {
  const { wrong } = useMessages().search.filters.date
  return { from: from === null ? '' : wrong.from[from], to: to === null ? '' : wrong.to[to] }
}
