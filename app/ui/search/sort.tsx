import { usualSort } from '#app/paths.ts'
import { sorts, type SearchQuery } from '#search/query.ts'
import { useMessages } from '../page/language.tsx'
import { searchFormId } from './search-form.tsx'

/**
 * The order of the results. The usual order has the value '': it is not a choice anybody made, so that adding words to
 * a search begins with the best match.
 */
export function SortResults({ query }: { query: SearchQuery }) {
  const { search, vocabulary } = useMessages()
  const usual = usualSort(query.words)
  const offered = sorts.filter((sort) => sort !== 'relevance' || usual === 'relevance')
  return (
    <div className="app-sort">
      <label className="govuk-label app-sort__label" htmlFor="sort">
        {search.sort}
      </label>
      <select
        key={query.sort}
        className="govuk-select app-sort__select"
        id="sort"
        name="sort"
        form={searchFormId}
        defaultValue={query.sort === usual ? '' : query.sort}
      >
        {offered.map((sort) => (
          <option key={sort} value={sort === usual ? '' : sort}>
            {vocabulary.sort[sort]}
          </option>
        ))}
      </select>
      <button
        type="submit"
        form={searchFormId}
        className="govuk-button govuk-button--secondary app-sort__button"
      >
        {search.sortButton}
      </button>
    </div>
  )
}
