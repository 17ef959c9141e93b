import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { AccountCrumbs } from '#app/ui/people/account-crumbs.tsx'
import { AddressForm, WaitingAddress } from '#app/ui/people/address-form.tsx'
import { ContactLink } from '#app/ui/people/contact-link.tsx'
import { askNewAddress } from '#app/use-cases/people/ask-new-address.ts'
import { dropNewAddress, readNewAddress } from '#app/use-cases/people/drop-new-address.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.accounts.email.title)

export const loader = forSignedIn(({ portal, visitor, url }) => ({
  email: visitor.email,
  waiting: readNewAddress(portal, visitor),
  contactEmail: portal.settings.contactEmail,
  done: url.searchParams.get('done') ?? '',
}))

/** The page has two forms; the pressed button's name says which one was sent. */
export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  if (form.has('drop')) {
    dropNewAddress(call.portal, call.visitor)
    return goTo(paths.changeEmail('dropped'), call)
  }
  const newEmail = textOf(form, 'newEmail')
  const input = { newEmail, password: textOf(form, 'password'), address: call.address }
  const result = await askNewAddress(call.portal, call.visitor, input)
  if (!result.ok) return data({ issues: result.issues, newEmail }, { status: 422 })
  return goTo(paths.changeEmail('sent'), call)
})

export default function ChangeEmail() {
  const { email, waiting, contactEmail, done } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useMessages().accounts.email
  const errors = useErrors(sent?.issues, { newEmail: words.newEmail, password: words.password })
  return (
    <>
      <AccountCrumbs here={words.title} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ErrorSummary errors={errors.lines} />
          {!sent && done === 'sent' && <NotificationBanner type="success">{words.sent}</NotificationBanner>}
          {!sent && done === 'dropped' && (
            <NotificationBanner type="success">{words.dropped}</NotificationBanner>
          )}
          <h1 className="govuk-heading-l">{words.title}</h1>
          <p className="govuk-body govuk-!-text-break-word">{words.now(email)}</p>
          {waiting !== null && <WaitingAddress change={waiting} />}
          <p className="govuk-body">{words.lead}</p>
          <AddressForm newEmail={sent?.newEmail} errors={errors} />
          <p className="govuk-body">
            {words.noOld} <ContactLink email={contactEmail} />.
          </p>
        </div>
      </div>
    </>
  )
}
