import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'
import type { Scope } from './search-scope.tsx'

/** The small search box on the page of a casebook or an organisation: leads to the search page, confined to it. */
export function SearchWithin({ facet, value }: Pick<Scope, 'facet' | 'value'>) {
  const { search } = useMessages()
  return (
    <Form action={paths.search()} method="get" role="search" className="app-search-within app-no-print">
      <input type="hidden" name={facet} value={value} />
      <label className="govuk-label" htmlFor="q">
        {facet === 'casebook' ? search.within.casebookTitle : search.within.organisationTitle}
      </label>
      <div className="app-search-box__row">
        <input className="govuk-input" id="q" name="q" type="search" />
        <Button look="secondary" className="app-search-box__button">
          {search.button}
        </Button>
      </div>
    </Form>
  )
}
