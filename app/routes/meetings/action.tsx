import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { ActionFields } from '#app/ui/meetings/action-fields.tsx'
import { useWriteUpErrors } from '#app/ui/meetings/use-write-up-errors.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { changeAction, readAction } from '#app/use-cases/meetings/actions.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readAction as readTyped } from '#app/web/action-form.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, ({ meetings }) => meetings.plan.changeTitle)

export const loader = forSignedIn(({ portal, visitor, params }) =>
  readAction(portal, visitor, params['id'] ?? ''),
)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const id = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const words = readTyped(form, id)
  const { seriesId } = readAction(portal, visitor, id)
  const changed = changeAction(portal, visitor, { id, version: Number(textOf(form, 'version')), words })
  if (changed.ok) return goTo(`${paths.actionPlan({ team: seriesId })}&done=saved`, call)
  const conflict = changed.issues.some(({ problem }) => problem === 'changed-meanwhile')
  return data({ issues: changed.issues, words }, conflict ? 409 : 422)
})

export default function Action() {
  const { action: kept } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { plan } = useMessages().meetings
  const errors = useWriteUpErrors(answer?.issues ?? [])
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <h1 className="govuk-heading-xl">{plan.changeTitle}</h1>
      <Form>
        <input type="hidden" name="version" value={kept.version} />
        <ActionFields name={kept.id} words={answer?.words ?? kept} errors={errors} />
        <Button once>{useMessages().meetings.writeUp.save}</Button>
      </Form>
    </>
  )
}
