import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { pageTitle } from '#app/ui/page/title.ts'
import { CorrectionPage } from '#app/ui/work/correction-page.tsx'
import { beforeCorrection } from '#app/use-cases/records/before-correction.ts'
import { correctEverywhere } from '#app/use-cases/records/correct-everywhere.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.lateCorrections.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  beforeCorrection(portal, visitor, params['id'] ?? '', language),
)

export const action = forSignedIn(async (call) => {
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const typed = { words: textOf(form, 'words'), by: textOf(form, 'by') }
  const result = await correctEverywhere(call.portal, call.visitor, { recordId, ...typed })
  return result.ok
    ? goTo(`${paths.holders(recordId)}?done=corrected`, call)
    : data({ issues: result.issues, ...typed }, { status: 422 })
})

export default function CorrectEverywhere() {
  return <CorrectionPage {...useLoaderData<typeof loader>()} typed={useActionData<typeof action>()} />
}
