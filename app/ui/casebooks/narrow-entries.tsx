import { entryFilters, type EntryFilter, type Narrowing } from '#app/domain/narrow-casebook.ts'
import type { Outcome, Subject } from '#app/domain/vocabulary.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { Select, type Option } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { contentsId } from './contents.tsx'

/** Narrows a casebook to one body, subject or outcome. The choice is in the address, so it can be kept or passed on. */
export function NarrowEntries({ narrowing, path }: { narrowing: Narrowing; path: string }) {
  const { options, chosen, shown, total } = narrowing
  const words = useMessages().casebooks.narrow
  const nameOf = useNames()
  // With one value to choose there is nothing to narrow.
  const offered = entryFilters.filter((filter) => options[filter].length > 1)
  if (offered.length === 0) return null
  return (
    <Form
      method="get"
      action={`${path}#${contentsId}`}
      className="app-narrow-form app-no-print"
      aria-labelledby="narrow"
    >
      <h2 className="govuk-heading-m" id="narrow">
        {words.title}
      </h2>
      <div className="app-narrow-form__selects">
        {offered.map((filter) => (
          <Select
            // The fields follow the address when somebody goes back.
            key={`${filter}=${chosen[filter]}`}
            name={filter}
            label={words.filters[filter]}
            options={[
              { value: '', label: words.any },
              ...options[filter].map(({ value, label, entries }): Option => ({
                value,
                label: `${nameOf(filter, label)} (${entries})`,
              })),
            ]}
            value={chosen[filter]}
          />
        ))}
      </div>
      <p className="govuk-body" role="status">
        {shown < total ? words.shown(shown, total) : words.all(total)}
      </p>
      <div className="govuk-button-group">
        <Button look="secondary">{words.apply}</Button>
        {shown < total && <Link to={path}>{words.clear}</Link>}
      </div>
    </Form>
  )
}

function useNames(): (filter: EntryFilter, label: string) => string {
  const { vocabulary } = useMessages()
  return (filter, label) => {
    if (filter === 'subject') return vocabulary.subject[label as Subject]
    return filter === 'outcome' ? vocabulary.outcome[label as Outcome] : label
  }
}
