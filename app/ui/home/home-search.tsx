import { paths } from '#app/paths.ts'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'
import { SearchBox } from '../search/search-box-suggestions.tsx'

/** The search box of the home page: an ordinary GET form, its words in the address. */
export function HomeSearch() {
  const { home } = useMessages()
  return (
    <Form action={paths.search()} method="get" role="search" className="app-search-box">
      <label className="govuk-label govuk-label--m" htmlFor="q">
        {home.searchLabel}
      </label>
      <div className="govuk-hint" id="q-hint">
        {home.searchHint}
      </div>
      <div className="app-search-box__row">
        <SearchBox id="q" describedBy="q-hint" />
        <button className="govuk-button app-search-box__button" type="submit">
          {home.searchButton}
        </button>
      </div>
    </Form>
  )
}
