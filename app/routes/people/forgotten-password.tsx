import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { ContactLink } from '#app/ui/people/contact-link.tsx'
import { askNewPassword } from '#app/use-cases/people/ask-new-password.ts'
import { forAnyone } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.accounts.forgotten.title)

export const loader = forAnyone(({ portal, url }) => ({
  sent: url.searchParams.get('done') === 'sent',
  contactEmail: portal.settings.contactEmail,
}))

export const action = forAnyone(async (call) => {
  const form = await readForm(call.request)
  const email = textOf(form, 'email')
  const { address, language } = call
  const result = await askNewPassword(call.portal, call.visitor, { email, address, language })
  if (!result.ok) return data({ issues: result.issues, email }, { status: 422 })
  return goTo(paths.forgottenPassword('sent'), call)
})

export default function ForgottenPassword() {
  const { sent, contactEmail } = useLoaderData<typeof loader>()
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {sent ? <LinkSent contactEmail={contactEmail} /> : <AskForLink />}
      </div>
    </div>
  )
}

function AskForLink() {
  const typed = useActionData<typeof action>()
  const { accounts, people } = useMessages()
  const words = accounts.forgotten
  const errors = useErrors(typed?.issues, { email: people.email })
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{words.lead}</p>
      <Form>
        <TextInput
          name="email"
          type="email"
          label={people.email}
          error={errors.of('email')}
          value={typed?.email}
          autoComplete="username"
          spellCheck="false"
          autoCapitalize="none"
        />
        <Button once>{words.button}</Button>
      </Form>
    </>
  )
}

/** The same for an address that somebody has and for one that nobody has. */
function LinkSent({ contactEmail }: { contactEmail: string }) {
  const words = useMessages().accounts.forgotten
  return (
    <>
      <h1 className="govuk-heading-l">{words.sentTitle}</h1>
      <p className="govuk-body">{words.sent}</p>
      <p className="govuk-body">
        {words.none} <ContactLink email={contactEmail} />.
      </p>
    </>
  )
}
