import type { ReadSeries } from '#app/use-cases/meetings/read-series.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'

/** Who prepares a team's meetings together, who reads what it is given, and whom else one could ask. */
export function SeriesPeople({ people, readers, others, mayPrepare }: ReadSeries) {
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
            {mayPrepare && people.length > 1 && <Remove id={id} name={name} />}
          </li>
        ))}
      </ul>
      {readers.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{words.readers}</h3>
          <ul className="govuk-list">
            {readers.map((person) => (
              <li key={person.id}>
                {person.name}
                {mayPrepare && <Remove {...person} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayPrepare && others.length > 0 && (
        <Form>
          <Select
            name="person"
            label={words.colleague}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Radios
            name="part"
            legend={words.part}
            legendSize="s"
            value="prepares"
            choices={(['prepares', 'reads'] as const).map((value) => ({ value, label: words.parts[value] }))}
            small
          />
          <Button look="secondary" name="do" value="add-person" once>
            {words.add}
          </Button>
        </Form>
      )}
    </section>
  )
}

function Remove({ id, name }: { id: string; name: string }) {
  const words = useMessages().meetings.series
  return (
    <Form>
      <input type="hidden" name="person" value={id} />
      <Button look="secondary" name="do" value="remove-person" once>
        {words.remove}
        <VisuallyHidden> {name}</VisuallyHidden>
      </Button>
    </Form>
  )
}
