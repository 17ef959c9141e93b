import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { organisationStates } from '#app/domain/organisation-list.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { OrganisationTable } from '#app/ui/admin/organisation-table.tsx'
import { Pagination } from '#app/ui/content/pagination.tsx'
import { Button, ButtonLink } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { listOrganisations } from '#app/use-cases/admin/organisations/list-organisations.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => m.admin.page.organisations.title)

export const loader = forSignedIn(({ portal, visitor, url, language }) => {
  const asked = (name: string) => url.searchParams.get(name) ?? ''
  const words = asked('q').slice(0, 200)
  const state = isOneOf(organisationStates, asked('state')) ? asked('state') : ''
  const list = listOrganisations(portal, visitor, {
    words,
    state: isOneOf(organisationStates, state) ? state : null,
    page: Number.parseInt(asked('page'), 10) || 1,
    language,
  })
  return { ...list, words, state }
})

export default function ManageOrganisations() {
  const { words, state, total, page, pages, organisations } = useLoaderData<typeof loader>()
  const messages = useMessages()
  const { find, lead, add } = messages.siteOrganisations
  const toPage = (to: number) => `?${new URLSearchParams({ q: words, state, page: String(to) })}`
  return (
    <>
      <AdminCrumbs page="organisations" />
      <h1 className="govuk-heading-l">{messages.admin.page.organisations.title}</h1>
      <p className="govuk-body">{lead}</p>
      <ButtonLink to={paths.addOrganisation()}>{add}</ButtonLink>
      <Form method="get" role="search" key={`${words} ${state}`}>
        <TextInput name="q" type="search" label={find.label} hint={find.hint} value={words} width={30} />
        <Select
          name="state"
          label={find.state}
          value={state}
          options={[
            { value: '', label: find.any },
            ...organisationStates.map((value) => ({ value, label: find[value] })),
          ]}
        />
        <Button look="secondary">{find.button}</Button>
      </Form>
      <div role="status">
        <h2 className="govuk-heading-m">{messages.organisations.count(total)}</h2>
      </div>
      {(words !== '' || state !== '') && (
        <p className="govuk-body">
          <Link to={paths.manageOrganisations()}>{find.clear}</Link>
        </p>
      )}
      {total === 0 ? (
        <p className="govuk-body">{find.none}</p>
      ) : (
        <OrganisationTable organisations={organisations} />
      )}
      <Pagination page={page} pages={pages} toPage={toPage} />
    </>
  )
}
