import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { longestEntry } from '#app/domain/synonym.ts'
import { paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { SynonymForm, useSynonymLabels } from '#app/ui/admin/synonym-form.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { insist } from '#app/use-cases/insist.ts'
import { saveSynonymSet } from '#app/use-cases/synonyms/save-synonym-set.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readSynonymForm } from '#app/web/synonym-form.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.admin.synonyms.add)

/** `entry` is what the set begins with, when somebody comes from words that found nothing. */
export const loader = forSignedIn(({ visitor, url, language }) => {
  insist(visitor, { do: 'manage-synonyms' })
  const entry = (url.searchParams.get('entry') ?? '').slice(0, longestEntry)
  return { entries: entry === '' ? '' : `${entry}\n`, oneWay: false, language, before: '' }
})

export const action = forSignedIn(async ({ portal, visitor, request, language }) => {
  const typed = readSynonymForm(await readForm(request))
  const result = saveSynonymSet(portal, visitor, { ...typed, id: null })
  if (!result.ok) return data({ issues: result.issues, typed, failed: true }, { status: 422 })
  return goTo(paths.synonymsAfter('added'), { language })
})

export default function AddSynonyms() {
  const empty = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { synonyms } = useMessages().admin
  const errors = useErrors(sent?.issues, useSynonymLabels())
  return (
    <>
      <AdminCrumbs page="synonyms" below={synonyms.add} />
      <ErrorSummary errors={errors.lines} />
      <h1 className="govuk-heading-l">{synonyms.add}</h1>
      <p className="govuk-body">{synonyms.lead}</p>
      <SynonymForm set={sent?.typed ?? empty} errors={errors} />
    </>
  )
}
