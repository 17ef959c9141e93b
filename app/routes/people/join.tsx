import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { NewAccountFields } from '#app/ui/people/new-account-fields.tsx'
import { join } from '#app/use-cases/people/join.ts'
import { readInvitation } from '#app/use-cases/people/read-invitation.ts'
import { forAnyone } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { letIn } from '#app/web/session.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.people.join.shortTitle)

export const loader = forAnyone(({ portal, visitor, params, url }) => {
  const offer = readInvitation(portal, visitor, { token: params['token'] ?? '' })
  // 410 rather than 404: most links that do not work did once.
  if (offer === null) return data({ offer: null, path: '', visitorEmail: '' }, { status: 410 })
  const { invitation, organisation, next } = offer
  const { role, email, expiresAt } = invitation
  return data({
    offer: { role, email, expiresAt, organisation: organisation.name, next },
    path: url.pathname,
    visitorEmail: visitor?.email ?? '',
  })
})

export const action = forAnyone(async (call) => {
  const form = await readForm(call.request)
  const result = await join(call.portal, call.visitor, {
    token: call.params['token'] ?? '',
    name: textOf(form, 'name'),
    password: textOf(form, 'password'),
    language: call.language,
    agendaKey: call.agendaKey,
  })
  if (!result.ok) return data({ issues: result.issues, name: textOf(form, 'name') }, { status: 422 })
  letIn(call, result.value.token)
  return goTo(paths.account(), call)
})

export default function JoinPage() {
  const { offer, path, visitorEmail } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const language = useLanguage()
  const { people } = useMessages()
  const words = people.join
  const errors = useErrors(sent?.issues, { name: people.name, password: people.newPassword })
  if (offer === null) {
    return (
      <>
        <h1 className="govuk-heading-l">{words.over}</h1>
        <p className="govuk-body">{words.overText}</p>
      </>
    )
  }
  const organisation = offer.organisation[language]
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        <h1 className="govuk-heading-l">{words.title(organisation)}</h1>
        <p className="govuk-body">{words.invited(people.role[offer.role], organisation)}</p>
        <p className="govuk-body govuk-!-text-break-word">
          {words.for} <strong>{offer.email}</strong>. {words.until(longDate(offer.expiresAt, language))}
        </p>
        {offer.next === 'not-for-you' && (
          <p className="govuk-body govuk-!-text-break-word">{words.notForYou(visitorEmail)}</p>
        )}
        {offer.next === 'sign-in' && (
          <>
            <p className="govuk-body">{words.signInFirst}</p>
            <ButtonLink to={paths.signIn(path)}>{words.signInButton}</ButtonLink>
          </>
        )}
        {offer.next === 'accept' && (
          <Form>
            <p className="govuk-body">{words.accept}</p>
            <Button once>{words.acceptButton}</Button>
          </Form>
        )}
        {offer.next === 'create-account' && (
          <Form>
            <h2 className="govuk-heading-m">{words.createAccount}</h2>
            <NewAccountFields email={offer.email} name={sent?.name} errors={errors} />
            <Button once>{words.createButton}</Button>
          </Form>
        )}
      </div>
    </div>
  )
}
