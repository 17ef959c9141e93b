import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { WarningText } from '#app/ui/content/warning-text.tsx'
import { DeskHead } from '#app/ui/organisations/desk-head.tsx'
import { DeskPages } from '#app/ui/organisations/desk-pages.tsx'
import { PublicationTable } from '#app/ui/organisations/publication-table.tsx'
import { WaitingTable } from '#app/ui/organisations/waiting-table.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readOrganisationDesk } from '#app/use-cases/organisations/read-organisation-desk.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.organisationDesk.manage)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  readOrganisationDesk(portal, visitor, params['slug'] ?? '', language),
)

export default function OrganisationDeskPage() {
  const { organisation, waiting, publications, lacksApprover } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { organisationDesk: words } = useMessages()
  const { slug, name } = organisation
  return (
    <>
      <DeskHead organisation={organisation} />
      <h1 className="govuk-heading-l">{words.title(name[language])}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <DeskPages slug={slug} current={paths.organisationDesk(slug)} />
      <h2 className="govuk-heading-m">{words.waiting.title}</h2>
      {lacksApprover && (
        <WarningText>
          {words.waiting.noApprover} <Link to={paths.organisationPeople(slug)}>{words.pages.people}</Link>
        </WarningText>
      )}
      {waiting.length === 0 ? (
        <p className="govuk-body">{words.waiting.none}</p>
      ) : (
        <WaitingTable entries={waiting} />
      )}
      <h2 className="govuk-heading-m">{words.publications.title}</h2>
      {publications.length === 0 ? (
        <p className="govuk-body">{words.publications.none}</p>
      ) : (
        <PublicationTable publications={publications} />
      )}
    </>
  )
}
