import { paths } from '#app/paths.ts'
import type { SearchQuery } from '#search/query.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select, type Option } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'

/** The other way to keep a search: in place of one that is kept already. Nothing for who keeps none. */
export function ReplaceSearch({
  query,
  searches,
  errors,
}: {
  query: SearchQuery
  searches: readonly Option[]
  errors: FormErrors
}) {
  const words = useMessages().alerts.replace
  if (searches.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{words.lead}</p>
      <Form action={paths.saveSearch(query)}>
        <Select
          name="instead"
          label={words.which}
          options={[{ value: '', label: words.choose }, ...searches]}
          error={errors.of('instead')}
        />
        <Button name="do" value="replace" look="secondary" once>
          {words.button}
        </Button>
      </Form>
    </>
  )
}
