import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Asks before an agenda is deleted for good. */
export function DeleteAgenda({ agenda }: { agenda: ReadAgenda }) {
  const { agendas } = useMessages()
  return (
    <Form action={paths.agenda(agenda.id)} reloadDocument>
      <h1 className="govuk-heading-l">{agendas.deleteTitle(agenda.title)}</h1>
      <p className="govuk-body">{agendas.deleteText(agenda.items.length)}</p>
      <input type="hidden" name="id" value={agenda.id} />
      <div className="govuk-button-group">
        <Button look="warning" name="do" value="delete-for-good">
          {agendas.deleteYes}
        </Button>
        <Link to={paths.agenda(agenda.id)}>{agendas.deleteNo}</Link>
      </div>
    </Form>
  )
}
