import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { PasswordInput } from '#app/ui/forms/password-input.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readNewPasswordLink } from '#app/use-cases/people/read-new-password-link.ts'
import { setNewPassword } from '#app/use-cases/people/set-new-password.ts'
import { forAnyone } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { signOutCookie } from '#app/web/session.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => m.accounts.newPassword.title)

export const loader = forAnyone(({ portal, visitor, params }) => {
  const person = readNewPasswordLink(portal, visitor, { token: params['token'] ?? '' })
  // 410 rather than 404: most links that do not work did once.
  return data({ email: person?.email ?? null }, { status: person === null ? 410 : 200 })
})

export const action = forAnyone(async (call) => {
  const form = await readForm(call.request)
  const input = { token: call.params['token'] ?? '', password: textOf(form, 'password') }
  const result = await setNewPassword(call.portal, call.visitor, input)
  if (!result.ok) return data({ issues: result.issues }, { status: 422 })
  if (call.visitor !== null) call.setCookie(signOutCookie(call.portal))
  return goTo(paths.signInAfter('new-password'), call)
})

export default function NewPassword() {
  const { email } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { accounts, people } = useMessages()
  const words = accounts.newPassword
  const errors = useErrors(sent?.issues, { password: people.newPassword })
  if (email === null) {
    return (
      <>
        <h1 className="govuk-heading-l">{words.over}</h1>
        <p className="govuk-body">{words.overText}</p>
        <ButtonLink to={paths.forgottenPassword()}>{words.again}</ButtonLink>
      </>
    )
  }
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        <h1 className="govuk-heading-l">{words.title}</h1>
        <p className="govuk-body govuk-!-text-break-word">{email}</p>
        <p className="govuk-body">{words.lead}</p>
        <Form>
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <PasswordInput
            name="password"
            label={people.newPassword}
            hint={people.newPasswordHint}
            error={errors.of('password')}
            autoComplete="new-password"
          />
          <Button once>{words.button}</Button>
        </Form>
      </div>
    </div>
  )
}
