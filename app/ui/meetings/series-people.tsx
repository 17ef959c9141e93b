import type { ReadSeries } from '#app/use-cases/meetings/read-series.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'

/** Who prepares a team's meetings together, and whom else one could ask. */
export function SeriesPeople({ people, others, mayPrepare }: ReadSeries) {
  const words = useMessages().meetings.series
  return (
    <section aria-labelledby="people">
      <h2 className="govuk-heading-m" id="people">
        {words.people}
      </h2>
      {people.length === 0 && <p className="govuk-body">{words.nobody}</p>}
      <ul className="govuk-list">
        {people.map(({ id, name }) => (
          <li key={id}>
            {name}
            {mayPrepare && people.length > 1 && (
              <Form>
                <input type="hidden" name="person" value={id} />
                <Button look="secondary" name="do" value="remove-person" once>
                  {words.remove}
                  <VisuallyHidden> {name}</VisuallyHidden>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayPrepare && others.length > 0 && (
        <Form>
          <Select
            name="person"
            label={words.colleague}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button look="secondary" name="do" value="add-person" once>
            {words.add}
          </Button>
        </Form>
      )}
    </section>
  )
}
