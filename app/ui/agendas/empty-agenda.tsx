import { paths } from '#app/paths.ts'
import { ButtonLink } from '../forms/button.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** How to begin, for somebody who has no agenda yet. */
export function EmptyAgenda({ signedIn }: { signedIn: boolean }) {
  const { agendas, common, templates } = useMessages()
  const { empty } = agendas
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">{agendas.title}</h1>
        <p className="govuk-body-l">{empty.lead}</p>
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {empty.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {!signedIn && <p className="govuk-body">{empty.account}</p>}
        <ButtonLink to={paths.search()}>{empty.search}</ButtonLink>
        <p className="govuk-body">
          <Link to={paths.agendaTemplates()}>{templates.title}</Link>
        </p>
        <p className="govuk-body">
          <Link to={paths.help('agendas')}>
            {common.footer.help}: {agendas.title}
          </Link>
        </p>
      </div>
    </div>
  )
}
