import { questionsIn, withRunningTotal, type ItemWords } from '#app/domain/agenda.ts'
import { packTemplates, type PackTemplate } from '#app/domain/team-meetings.ts'
import { templateWords } from '#app/messages/template-words.ts'
import { paths } from '#app/paths.ts'
import { Table } from '../content/table.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Every template with all that it holds, and where it can be used. */
export function TemplateLibrary({ signedIn }: { signedIn: boolean }) {
  const { templates, agendas } = useMessages()
  return (
    <>
      <Link to={paths.agendas()} className="govuk-back-link">
        {agendas.list.title}
      </Link>
      <h1 className="govuk-heading-xl">{templates.title}</h1>
      <p className="govuk-body-l">{templates.lead}</p>
      {packTemplates.map((template) => (
        <Template key={template} template={template} signedIn={signedIn} />
      ))}
    </>
  )
}

function Template({ template, signedIn }: { template: PackTemplate; signedIn: boolean }) {
  const messages = useMessages()
  const { templates, meetings, agendas } = messages
  const name = meetings.form.templates[template]
  const { first, last } = templateWords(template, messages)
  const minutes = withRunningTotal([...first, ...last]).at(-1)?.until ?? 0
  const row = ({ title, purpose, questions, ...item }: ItemWords) => [
    title,
    purpose === '' ? '' : agendas.purposes[purpose],
    <Questions questions={questionsIn(questions)} />,
    String(item.minutes),
  ]
  return (
    <section aria-labelledby={template}>
      <h2 className="govuk-heading-l" id={template}>
        {name}
      </h2>
      <p className="govuk-body">{templates.about[template]}</p>
      <Table
        caption={templates.caption(name)}
        captionSize="s"
        stacks
        firstCellIsHeader
        columns={[
          { label: templates.item },
          { label: templates.purpose },
          { label: agendas.questions },
          { label: templates.minutes, numeric: true },
        ]}
        rows={[
          ...first.map(row),
          [templates.records, templates.recordsPurpose, templates.recordsQuestions, '–'],
          ...last.map(row),
        ]}
      />
      <p className="govuk-body">{agendas.total(templates.without(agendas.duration(minutes)))}</p>
      <Form action={paths.agenda()} reloadDocument>
        <input type="hidden" name="template" value={template} />
        <Button name="do" value="start" once>
          {templates.start}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      </Form>
      {signedIn && (
        <p className="govuk-body">
          <Link to={paths.newMeetingsWith(template)}>
            {templates.series}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Link>
        </p>
      )}
    </section>
  )
}

function Questions({ questions }: { questions: readonly string[] }) {
  return questions.map((question) => (
    <p key={question} className="govuk-body-s govuk-!-margin-bottom-1">
      {question}
    </p>
  ))
}
