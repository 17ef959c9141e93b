import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { ForgetSet } from '#app/ui/admin/forget-set.tsx'
import { SynonymForm, useSynonymLabels } from '#app/ui/admin/synonym-form.tsx'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { forgetOwnSet } from '#app/use-cases/synonyms/forget-own-set.ts'
import { readSynonymSet } from '#app/use-cases/synonyms/read-synonym-set.ts'
import { saveSynonymSet } from '#app/use-cases/synonyms/save-synonym-set.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readSynonymForm } from '#app/web/synonym-form.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.admin.synonyms.change)

export const loader = forSignedIn(({ portal, visitor, params }) => {
  const { set, written, delivered } = readSynonymSet(portal, visitor, { id: params['id'] ?? '' })
  const { entries, oneWay, language, origin } = set
  return { set: { entries: entries.join('\n'), oneWay, language, before: written }, origin, delivered }
})

export const action = forSignedIn(async ({ portal, visitor, request, params, language }) => {
  const id = params['id'] ?? ''
  const form = await readForm(request)
  if (form.has('forget')) {
    const { set } = readSynonymSet(portal, visitor, { id })
    forgetOwnSet(portal, visitor, { id })
    return goTo(paths.synonymsAfter(set.origin === 'added' ? 'deleted' : 'restored'), { language })
  }
  if (!form.has('save')) throw new Fault('bad-request')
  const typed = readSynonymForm(form)
  const result = saveSynonymSet(portal, visitor, { ...typed, id })
  if (!result.ok) {
    const { issues } = result
    const conflict = issues.some(({ problem }) => problem === 'changed-meanwhile')
    return data({ issues, typed, conflict, failed: true }, { status: conflict ? 409 : 422 })
  }
  return goTo(paths.synonymsAfter('changed'), { language })
})

export default function SynonymSet() {
  const { set, origin, delivered } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { synonyms } = useMessages().admin
  const errors = useErrors(sent?.issues, useSynonymLabels())
  return (
    <>
      <AdminCrumbs page="synonyms" below={synonyms.change} />
      <ErrorSummary errors={errors.lines} />
      <h1 className="govuk-heading-l">{synonyms.change}</h1>
      {sent?.conflict && (
        <InsetText>
          {synonyms.now}: {set.before}
        </InsetText>
      )}
      <SynonymForm set={{ ...(sent?.typed ?? set), before: set.before }} errors={errors} />
      <ForgetSet origin={origin} delivered={delivered} />
    </>
  )
}
