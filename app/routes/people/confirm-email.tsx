import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { answerAddressLink } from '#app/use-cases/people/answer-address-link.ts'
import { readAddressLink } from '#app/use-cases/people/read-address-link.ts'
import { forAnyone } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.accounts.email.title)

export const loader = forAnyone(({ portal, visitor, params }) => {
  const link = readAddressLink(portal, visitor, { token: params['token'] ?? '' })
  if (link === null) return data({ asked: null }, { status: 410 })
  return data({ asked: { newEmail: link.newEmail, side: link.side } })
})

/** Asked for by a button, never by opening the link: programs that look into mail open links. */
export const action = forAnyone(async (call) => {
  const form = await readForm(call.request)
  if (form.has('agree') === form.has('refuse')) throw new Fault('bad-request')
  const input = { token: call.params['token'] ?? '', agree: form.has('agree') }
  const result = answerAddressLink(call.portal, call.visitor, input)
  if (!result.ok) return data({ issues: result.issues }, { status: 422 })
  return goTo(paths.emailConfirmed(result.value), call)
})

export default function ConfirmEmail() {
  const { asked } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useMessages().accounts.confirm
  const errors = useErrors(sent?.issues)
  if (asked === null) {
    return (
      <>
        <h1 className="govuk-heading-l">{words.over}</h1>
        <p className="govuk-body">{words.overText}</p>
      </>
    )
  }
  const isOld = asked.side === 'old'
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        <h1 className="govuk-heading-l">{isOld ? words.oldTitle : words.newTitle}</h1>
        <p className="govuk-body govuk-!-text-break-word">
          {isOld ? words.oldLead(asked.newEmail) : words.newLead(asked.newEmail)}
        </p>
        <Form className="govuk-button-group">
          <Button name="agree" value="yes" once>
            {isOld ? words.oldAgree : words.newAgree}
          </Button>
          <Button name="refuse" value="yes" look="secondary" once>
            {words.refuse}
          </Button>
        </Form>
      </div>
    </div>
  )
}
