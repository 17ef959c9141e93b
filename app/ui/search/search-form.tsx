import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { Filters } from './filters.tsx'
import type { Findings } from './findings.ts'
import { SearchBox } from './search-box-suggestions.tsx'
import { scopeOf, SearchEverywhere } from './search-scope.tsx'
import { useFieldsFollowAddress } from './use-fields-follow-address.ts'

/** The sort select stands beside the results, outside the form, and belongs to it by this id. */
export const searchFormId = 'search'

/** The words and the filters: one GET form, so that the address says everything. */
export function SearchForm({ findings }: { findings: Findings }) {
  const { search } = useMessages()
  const scope = scopeOf(findings)
  useFieldsFollowAddress(searchFormId)
  return (
    <Form
      id={searchFormId}
      action={paths.search()}
      method="get"
      role="search"
      preventScrollReset
      className="app-search__form"
    >
      <div className="app-search-box app-search__box">
        <h1 className="govuk-label-wrapper">
          <label className="govuk-label govuk-label--l app-search__label" htmlFor="q">
            {scope === null ? search.label : search.within[scope.facet](scope.name)}
          </label>
        </h1>
        {scope !== null && <SearchEverywhere scope={scope} query={findings.query} />}
        <div className="govuk-hint" id="q-hint">
          {search.hint} <Link to={paths.help('searching')}>{search.help}</Link>
        </div>
        <div className="app-search-box__row">
          <SearchBox id="q" describedBy="q-hint" value={findings.query.words} />
          <Button className="app-search-box__button">{search.button}</Button>
        </div>
      </div>
      <Filters findings={findings} />
    </Form>
  )
}
