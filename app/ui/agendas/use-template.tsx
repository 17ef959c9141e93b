import { packTemplates } from '#app/domain/team-meetings.ts'
import { paths } from '#app/paths.ts'
import { Details } from '../content/details.tsx'
import { Button } from '../forms/button.tsx'
import { Select } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Puts the usual items of a kind of meeting around what is on the agenda. */
export function UseTemplate() {
  const { templates, meetings } = useMessages()
  const { use } = templates
  return (
    <Details summary={use.summary}>
      <p className="govuk-body">{use.text}</p>
      <Select
        name="template"
        label={use.label}
        options={packTemplates.map((value) => ({ value, label: meetings.form.templates[value] }))}
      />
      <p className="govuk-body">
        <Link to={paths.agendaTemplates()}>{templates.read}</Link>
      </p>
      <Button look="secondary" name="do" value="template">
        {use.button}
      </Button>
    </Details>
  )
}
