import { useMessages } from '../page/language.tsx'
import type { Findings } from './findings.ts'
import { Results } from './results.tsx'
import { SearchForm } from './search-form.tsx'

/** Search first, then filters beside results; on a narrow screen one after the other. */
export function SearchPage({ findings }: { findings: Findings }) {
  return (
    <>
      <h1 className="govuk-heading-xl">{useMessages().search.title}</h1>
      <div className="app-search">
        <SearchForm findings={findings} />
        <Results findings={findings} />
      </div>
    </>
  )
}
