import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { isOneOf, withdrawReasons } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { Radios } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readDesk } from '#app/use-cases/records/read-desk.ts'
import type { WorkItem } from '#app/use-cases/records/work-list.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { findByAddress } from '#app/use-cases/records/find-by-address.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.work.withdraw.title)

export const loader = forSignedIn((call) => {
  const { id, title } = whatIsWithdrawn(call)
  return { id, title }
})

function whatIsWithdrawn(call: SignedInCall): WorkItem {
  const { item, actions } = readDesk(call.portal, call.visitor, call.params['id'] ?? '', call.language)
  if (actions.withdraw === 'wrong-state') throw goTo(paths.workOn(item.id), call)
  if (actions.withdraw !== null) throw new Fault('forbidden', actions.withdraw)
  return item
}

export const action = forSignedIn(async (call) => {
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const reason = form.get('reason')
  const typed = {
    explanation: textOf(form, 'explanation').trim(),
    replacedBy: textOf(form, 'replacedBy').trim(),
  }
  if (!isOneOf(withdrawReasons, reason)) {
    // Whoever may not is told that, not what is missing.
    whatIsWithdrawn(call)
    return data(
      { issues: [{ field: 'reason', problem: 'required' as const }], reason: '', ...typed },
      { status: 422 },
    )
  }
  const replacedBy = findByAddress(call.portal, typed.replacedBy)
  const result = withdraw(call.portal, call.visitor, {
    recordId,
    reason,
    explanation: typed.explanation,
    replacedBy,
  })
  return result.ok
    ? goTo(`${paths.workOn(recordId)}?done=withdrawn`, call)
    : data({ issues: result.issues, reason, ...typed }, { status: 422 })
})

export default function WithdrawPage() {
  const { id, title } = useLoaderData<typeof loader>()
  const typed = useActionData<typeof action>()
  const { work, vocabulary, common } = useMessages()
  const { withdraw: words } = work
  const errors = useErrors(typed?.issues, {
    reason: words.reason,
    explanation: words.explanation,
    replacedBy: words.replacedBy,
  })
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <span className="govuk-caption-xl" lang={title.language}>
        {title.text}
      </span>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <Form>
        <Radios
          name="reason"
          legend={words.reason}
          legendSize="m"
          value={typed?.reason}
          error={errors.of('reason')}
          choices={withdrawReasons.map((reason) => ({
            value: reason,
            label: vocabulary.withdrawReason[reason],
            hint: vocabulary.withdrawReasonMeaning[reason],
          }))}
        />
        <TextArea
          name="explanation"
          label={words.explanation}
          hint={words.explanationHint}
          value={typed?.explanation}
          error={errors.of('explanation')}
          rows={3}
        />
        <TextInput
          name="replacedBy"
          label={words.replacedBy}
          hint={words.replacedByHint}
          value={typed?.replacedBy}
          error={errors.of('replacedBy')}
        />
        <div className="govuk-button-group">
          <Button look="warning" once>
            {words.button}
          </Button>
          <Link to={paths.workOn(id)}>{common.cancel}</Link>
        </div>
      </Form>
    </>
  )
}
