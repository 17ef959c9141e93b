import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { AccountCrumbs } from '#app/ui/people/account-crumbs.tsx'
import { DeleteAccountForm, WhatGoes } from '#app/ui/people/delete-account-form.tsx'
import { deleteAccount, whyNotDeleteAccount } from '#app/use-cases/people/delete-account.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { signOutCookie } from '#app/web/session.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.accounts.deletion.title)

export const loader = forSignedIn(({ portal, visitor }) => ({
  email: visitor.email,
  refusal: whyNotDeleteAccount(portal, visitor),
}))

export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  const typed = textOf(form, 'email')
  const input = { email: typed, password: textOf(form, 'password'), address: call.address }
  const result = await deleteAccount(call.portal, call.visitor, input)
  if (!result.ok) return data({ issues: result.issues, typed }, { status: 422 })
  call.setCookie(signOutCookie(call.portal))
  const answer = goTo(paths.signInAfter('deleted'), call)
  // Pages kept for the back button go too, as after signing out.
  answer.headers.set('Clear-Site-Data', '"cache"')
  return answer
})

export default function DeleteAccount() {
  const { email, refusal } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { accounts, whyNot } = useMessages()
  const words = accounts.deletion
  const errors = useErrors(sent?.issues, { email: words.confirm, password: words.password })
  return (
    <>
      <AccountCrumbs here={words.title} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ErrorSummary errors={errors.lines} />
          <h1 className="govuk-heading-l">{words.title}</h1>
          <WhatGoes />
          {refusal === null ? (
            <DeleteAccountForm email={email} typed={sent?.typed} errors={errors} />
          ) : (
            <InsetText>
              <strong>{words.mayNot}.</strong> {whyNot[refusal]}
            </InsetText>
          )}
        </div>
      </div>
    </>
  )
}
