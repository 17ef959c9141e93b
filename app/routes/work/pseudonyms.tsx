import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Pseudonyms } from '#app/ui/anonymity/pseudonyms.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { destroyPseudonyms } from '#app/use-cases/anonymity/destroy-pseudonyms.ts'
import { readPseudonyms } from '#app/use-cases/anonymity/read-pseudonyms.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.anonymityPage.key.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  readPseudonyms(portal, visitor, params['id'] ?? '', language),
)

export const action = forSignedIn(async (call) => {
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const confirmed = form.has('confirm')
  const asked = destroyPseudonyms(call.portal, call.visitor, { recordId, confirmed })
  if (!asked.ok) return data({ issues: asked.issues }, { status: 422 })
  return goTo(`${paths.pseudonyms(recordId)}?done=destroyed`, call)
})

export default function PseudonymsPage() {
  const key = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <Pseudonyms pseudonyms={key} issues={answer?.issues} destroyed={search.get('done') === 'destroyed'} />
  )
}
