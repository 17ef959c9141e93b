import { ErrorSummary } from '../forms/error-summary.tsx'
import { useDateErrors } from './date-filter.tsx'
import type { Findings } from './findings.ts'
import { Results } from './results.tsx'
import { SearchForm } from './search-form.tsx'

/** Search first, then filters beside results; on a narrow screen one after the other. */
export function SearchPage({ findings }: { findings: Findings }) {
  const errors = useDateErrors(findings)
  const lines = (['from', 'to'] as const).flatMap((end) =>
    errors[end] === '' ? [] : [{ href: `#${end}`, text: errors[end] }],
  )
  return (
    <>
      <ErrorSummary errors={lines} />
      <div className="app-search">
        <SearchForm findings={findings} />
        <Results findings={findings} />
      </div>
    </>
  )
}
