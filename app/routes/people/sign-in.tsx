import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { PasswordInput } from '#app/ui/forms/password-input.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { SignInOffer } from '#app/ui/openid/sign-in-offer.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { ContactLink } from '#app/ui/people/contact-link.tsx'
import { SignedOutNotice } from '#app/ui/people/signed-out-notice.tsx'
import { findWayOut, isThereAWayOut } from '#app/use-cases/openid/find-way-out.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { isAnythingParked } from '#app/use-cases/submissions/parked-form.ts'
import { forAnyone, type Call } from '#app/web/access.ts'
import { enter } from '#app/web/enter.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo, safeReturn } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.people.signIn.title)

/** Where to go afterwards: the page that asked for signing in, otherwise the person's own work. */
function afterwards({ url }: Call): string {
  return safeReturn(url.searchParams.get('then'), paths.work())
}

export const loader = forAnyone((call) => {
  if (call.visitor !== null) return goTo(afterwards(call), call)
  const { contactEmail, demonstration } = call.portal.settings
  const { parkingKey } = call
  const parked = parkingKey !== null && isAnythingParked(call.portal, parkingKey)
  const done = call.url.searchParams.get('done') ?? ''
  const withOrganisations = isThereAWayOut(call.portal)
  return { contactEmail, demonstration, parked, done, withOrganisations, thenTo: afterwards(call) }
})

export const action = forAnyone(async (call) => {
  const form = await readForm(call.request)
  const email = textOf(form, 'email')
  if (form.has('through')) return offerWayOut(call, email)
  const { address, sessionToken, agendaKey } = call
  const input = { email, password: textOf(form, 'password'), address, sessionToken, agendaKey }
  const result = await signIn(call.portal, call.visitor, input)
  if (!result.ok) return data({ issues: result.issues, email, organisation: null }, { status: 422 })
  return enter(call, result.value, afterwards(call))
})

/** Not a redirect to the organisation: only the person who reads its name knows whether it is theirs. */
function offerWayOut({ portal }: Call, email: string) {
  const organisation = findWayOut(portal, email)
  if (organisation !== null) return data({ issues: [], email, organisation })
  const problem = email.trim() === '' ? 'required' : 'no-way-out'
  return data({ issues: [{ field: 'email', problem } as const], email, organisation }, { status: 422 })
}

export default function SignIn() {
  const { contactEmail, demonstration, parked, done, withOrganisations, thenTo } =
    useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { accounts, openid, people, writing } = useMessages()
  const words = people.signIn
  const errors = useErrors(sent?.issues, { email: people.email, password: people.password })
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        {!sent && <SignedOutNotice done={done} />}
        <h1 className="govuk-heading-l">{words.title}</h1>
        {parked && <InsetText>{writing.parked.signIn}</InsetText>}
        <p className="govuk-body">{words.lead}</p>
        {sent?.organisation && <SignInOffer organisation={sent.organisation} thenTo={thenTo} />}
        <Form>
          <TextInput
            name="email"
            type="email"
            label={people.email}
            error={errors.of('email')}
            value={sent?.email}
            autoComplete="username"
            spellCheck="false"
            autoCapitalize="none"
          />
          <PasswordInput
            name="password"
            label={people.password}
            error={errors.of('password')}
            autoComplete="current-password"
          />
          <div className="govuk-button-group">
            <Button>{words.button}</Button>
            {withOrganisations && (
              <Button look="secondary" name="through" value="organisation">
                {openid.signIn.ask}
              </Button>
            )}
          </div>
        </Form>
        <p className="govuk-body">
          <Link to={paths.forgottenPassword()}>{accounts.forgotten.link}</Link>
        </p>
        <h2 className="govuk-heading-m">{words.noAccount}</h2>
        {demonstration && <p className="govuk-body">{words.demonstration}</p>}
        <p className="govuk-body">
          {words.noAccountText} <ContactLink email={contactEmail} />.
        </p>
      </div>
    </div>
  )
}
