import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { asTyped } from '#app/domain/organisation-details.ts'
import { longDate } from '#app/messages/dates.ts'
import { languageOf, paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { CloseOrganisation } from '#app/ui/admin/close-organisation.tsx'
import { OrganisationBelongings } from '#app/ui/admin/organisation-belongings.tsx'
import { OrganisationFields, useOrganisationLabels } from '#app/ui/admin/organisation-fields.tsx'
import { OrganisationHistory } from '#app/ui/admin/organisation-history.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { changeOrganisation } from '#app/use-cases/admin/organisations/change-organisation.ts'
import { closeOrganisation } from '#app/use-cases/admin/organisations/close-organisation.ts'
import { readOrganisation } from '#app/use-cases/admin/organisations/read-organisation.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { readOrganisationForm } from '#app/web/organisation-form.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.organisation.name[languageOf(args.location.pathname)] ?? '')

export const loader = forSignedIn(({ portal, visitor, params }) =>
  readOrganisation(portal, visitor, params['id'] ?? ''),
)

/** Two forms: the button says which. */
export const action = forSignedIn(async ({ portal, visitor, request, params, language }) => {
  const form = await readForm(request)
  const organisationId = params['id'] ?? ''
  const self = paths.manageOrganisation(organisationId)
  const asked = textOf(form, 'do')
  if (asked === 'close' || asked === 'reopen') {
    closeOrganisation(portal, visitor, { organisationId, reopen: asked === 'reopen' })
    return goTo(`${self}?done=${asked === 'reopen' ? 'reopened' : 'closed'}`, { language })
  }
  if (asked !== 'save') throw new Fault('bad-request')
  const typed = readOrganisationForm(form)
  const changed = changeOrganisation(portal, visitor, { ...typed, organisationId })
  if (!changed.ok) return data({ issues: changed.issues, typed, failed: true }, { status: 422 })
  return goTo(`${self}?done=saved`, { language })
})

export default function ManageOrganisation() {
  const { organisation, closedAt, named, formerNames, formerSlugs, belongings } =
    useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done') ?? ''
  const language = useLanguage()
  const words = useMessages().siteOrganisations
  const errors = useErrors(sent?.issues, useOrganisationLabels())
  const news = Object.entries(words.done).find(([key]) => key === done)?.[1]
  const name = organisation.name[language]
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <AdminCrumbs page="organisations" below={name} />
        <ErrorSummary errors={errors.lines} />
        {!sent && news !== undefined && <NotificationBanner type="success">{news}</NotificationBanner>}
        <h1 className="govuk-heading-l govuk-!-text-break-word">{name}</h1>
        {closedAt !== null && <p className="govuk-body">{words.close.since(longDate(closedAt, language))}</p>}
        {named && <p className="govuk-body">{words.named}</p>}
        <ul className="govuk-list">
          <li>
            <Link to={paths.organisation(organisation.slug)}>{words.show}</Link>
          </li>
          <li>
            <Link to={paths.organisationPeople(organisation.slug)}>{words.people}</Link>
          </li>
        </ul>
        <h2 className="govuk-heading-m">{words.facts.title}</h2>
        <OrganisationBelongings belongings={belongings} />
        <h2 className="govuk-heading-m">{words.details}</h2>
        <Form key={organisation.slug}>
          <OrganisationFields typed={sent?.typed ?? asTyped(organisation)} errors={errors} rename />
          <Button name="do" value="save" once>
            {words.save}
          </Button>
        </Form>
        <OrganisationHistory names={formerNames} slugs={formerSlugs} />
        <CloseOrganisation closed={closedAt !== null} />
        <h2 className="govuk-heading-m">{words.merge.shortTitle}</h2>
        <p className="govuk-body">{words.merge.text}</p>
        <p className="govuk-body">
          <Link to={paths.mergeOrganisation(organisation.id)}>{words.merge.link}</Link>
        </p>
      </div>
    </div>
  )
}
