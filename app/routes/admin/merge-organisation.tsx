import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { languageOf, paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { ChooseMergeTarget } from '#app/ui/admin/choose-merge-target.tsx'
import { ConfirmMerge } from '#app/ui/admin/confirm-merge.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { findMergeTargets } from '#app/use-cases/admin/organisations/find-merge-targets.ts'
import { mergeOrganisations, previewMerge } from '#app/use-cases/admin/organisations/merge-organisations.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) =>
    m.siteOrganisations.merge.title(args.data?.from.name[languageOf(args.location.pathname)] ?? ''),
  )

export const loader = forSignedIn(({ portal, visitor, params, url, language }) => {
  const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 200)
  const [fromId, intoId, words] = [params['id'] ?? '', asked('into'), asked('q')]
  const targets = findMergeTargets(portal, visitor, { fromId, words, language })
  const preview = intoId === '' ? null : previewMerge(portal, visitor, { fromId, intoId })
  return { ...targets, words, preview }
})

export const action = forSignedIn(async ({ portal, visitor, request, params, language }) => {
  const form = await readForm(request)
  const typedName = textOf(form, 'typedName')
  const ids = { fromId: params['id'] ?? '', intoId: textOf(form, 'into') }
  const merged = mergeOrganisations(portal, visitor, { ...ids, typedName })
  if (!merged.ok) return data({ issues: merged.issues, typedName, failed: true }, { status: 422 })
  return goTo(`${paths.manageOrganisation(merged.value.id)}?done=merged`, { language })
})

export default function MergeOrganisation() {
  const { from, found, more, words: typed, preview } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const language = useLanguage()
  const { merge } = useMessages().siteOrganisations
  const errors = useErrors(sent?.issues)
  const name = from.name[language]
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <AdminCrumbs
          page="organisations"
          between={[{ label: name, to: paths.manageOrganisation(from.id) }]}
          below={merge.shortTitle}
        />
        <ErrorSummary errors={errors.lines} />
        <h1 className="govuk-heading-l govuk-!-text-break-word">{merge.title(name)}</h1>
        {preview === null ? (
          <ChooseMergeTarget {...{ from, found, more, typed }} />
        ) : (
          <ConfirmMerge preview={preview} typedName={sent?.typedName} errors={errors} />
        )}
      </div>
    </div>
  )
}
