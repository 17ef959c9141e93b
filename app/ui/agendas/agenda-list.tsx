import type { Agenda } from '#app/domain/agenda.ts'
import { dateAndTime, longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { Table } from '../content/table.tsx'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Somebody's agendas, last changed first: the first is the one that new items go to. */
export function AgendaList({ agendas }: { agendas: readonly Omit<Agenda, 'items'>[] }) {
  const words = useMessages().agendas
  const language = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-xl">{words.list.title}</h1>
      <p className="govuk-body">
        <Link to={paths.meetings()}>{useMessages().meetings.title}</Link>
      </p>
      {agendas.length === 0 ? (
        <p className="govuk-body">{words.list.none}</p>
      ) : (
        <Table
          columns={[{ label: words.list.name }, { label: words.list.date }, { label: words.list.changed }]}
          firstCellIsHeader
          rows={agendas.map((agenda, index) => [
            <>
              <Link to={paths.agenda(agenda.id)}>{agenda.title}</Link>{' '}
              {index === 0 && agendas.length > 1 && <Tag colour="teal">{words.list.current}</Tag>}{' '}
              {agenda.shareToken !== null && <Tag colour="yellow">{words.share.shared}</Tag>}
            </>,
            agenda.meetingDate === '' ? words.list.noDate : longDate(agenda.meetingDate, language),
            dateAndTime(agenda.updatedAt, language),
          ])}
        />
      )}
      <Form action={paths.agenda()} reloadDocument>
        <Button name="do" value="start" once>
          {agendas.length === 0 ? words.empty.start : words.startAnother}
        </Button>
      </Form>
      <p className="govuk-body">
        <Link to={paths.agendaTemplates()}>{useMessages().templates.title}</Link>
      </p>
    </>
  )
}
