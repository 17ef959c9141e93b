import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { takeDownReasons } from '#app/domain/take-down.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { pageTitle } from '#app/ui/page/title.ts'
import { TakeDownPage } from '#app/ui/work/take-down-page.tsx'
import { beforeTakeDown } from '#app/use-cases/records/before-take-down.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.afterPublishing.takeDown.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  beforeTakeDown(portal, visitor, params['id'] ?? '', language),
)

export const action = forSignedIn(async (call) => {
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const reason = form.get('reason')
  const legalNote = textOf(form, 'legalNote').trim()
  if (!isOneOf(takeDownReasons, reason)) {
    // Whoever may not is told that, not what is missing.
    beforeTakeDown(call.portal, call.visitor, recordId, call.language)
    const issues = [{ field: 'reason', problem: 'required' as const }]
    return data({ issues, reason: '', legalNote }, { status: 422 })
  }
  const result = await takeDown(call.portal, call.visitor, { recordId, reason, legalNote })
  return result.ok
    ? goTo(paths.takenDown(recordId), call)
    : data({ issues: result.issues, reason, legalNote }, { status: 422 })
})

export default function TakeDown() {
  return <TakeDownPage {...useLoaderData<typeof loader>()} typed={useActionData<typeof action>()} />
}
