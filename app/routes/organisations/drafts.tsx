import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { DeskDone } from '#app/ui/organisations/desk-done.tsx'
import { DeskHead } from '#app/ui/organisations/desk-head.tsx'
import { DeskPages } from '#app/ui/organisations/desk-pages.tsx'
import { DraftList } from '#app/ui/organisations/draft-list.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { giveDraft } from '#app/use-cases/organisations/give-draft.ts'
import { listDrafts } from '#app/use-cases/organisations/list-drafts.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.organisationDesk.drafts.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  listDrafts(portal, visitor, params['slug'] ?? '', language),
)

export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  const recordId = textOf(form, 'give')
  const given = giveDraft(call.portal, call.visitor, { recordId, personId: textOf(form, `to.${recordId}`) })
  if (!given.ok) return data({ issues: given.issues }, { status: 422 })
  return goTo(`${paths.organisationDrafts(call.params['slug'] ?? '')}?done=given`, call)
})

export default function OrganisationDraftsPage() {
  const { organisation, drafts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { organisationDesk } = useMessages()
  const words = organisationDesk.drafts
  const labels = Object.fromEntries(drafts.map(({ id, title }) => [`to.${id}`, words.giveTo(title.text)]))
  const errors = useErrors(answer?.issues, labels)
  const { slug } = organisation
  return (
    <>
      <DeskHead organisation={organisation} page={words.title} />
      <ErrorSummary errors={errors.lines} />
      {!answer && <DeskDone done={search.get('done')} sentences={{ given: words.given }} />}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <DeskPages slug={slug} current={paths.organisationDrafts(slug)} />
      {drafts.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <DraftList drafts={drafts} errorOf={errors.of} />
      )}
    </>
  )
}
