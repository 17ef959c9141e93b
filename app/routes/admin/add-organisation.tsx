import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Issue } from '#app/domain/issue.ts'
import { paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { AlikeOrganisations } from '#app/ui/admin/alike-organisations.tsx'
import { OrganisationFields, useOrganisationLabels } from '#app/ui/admin/organisation-fields.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { createOrganisation } from '#app/use-cases/admin/organisations/create-organisation.ts'
import { insist } from '#app/use-cases/insist.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { readOrganisationForm } from '#app/web/organisation-form.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.siteOrganisations.add)

export const loader = forSignedIn(({ visitor }) => {
  insist(visitor, { do: 'manage-organisations' })
  return null
})

export const action = forSignedIn(async ({ portal, visitor, request, language }) => {
  const form = await readForm(request)
  const typed = readOrganisationForm(form)
  const created = createOrganisation(portal, visitor, { ...typed, isAnother: form.has('isAnother') })
  if (!created.ok) return data({ issues: created.issues, typed, alike: [], failed: true }, { status: 422 })
  if ('alike' in created.value) {
    const issues: Issue[] = [{ field: 'isAnother', problem: 'organisation-alike' }]
    return data({ issues, typed, alike: created.value.alike, failed: true }, { status: 422 })
  }
  return goTo(`${paths.manageOrganisation(created.value.id)}?done=added`, { language })
})

export default function AddOrganisation() {
  useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useMessages().siteOrganisations
  const errors = useErrors(sent?.issues, useOrganisationLabels())
  const alike = sent?.alike ?? []
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <AdminCrumbs page="organisations" below={words.add} />
        <ErrorSummary errors={errors.lines} />
        <h1 className="govuk-heading-l">{words.add}</h1>
        <Form>
          <OrganisationFields typed={sent?.typed} errors={errors} />
          {alike.length > 0 && (
            <AlikeOrganisations
              alike={alike}
              error={errors.of('isAnother')}
              to={({ id }) => paths.manageOrganisation(id)}
            />
          )}
          <Button once>{alike.length > 0 ? words.alike.addAnyway : words.add}</Button>
        </Form>
      </div>
    </div>
  )
}
