import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { ConnectionFacts } from '#app/ui/openid/connection-facts.tsx'
import { ConnectionForm } from '#app/ui/openid/connection-form.tsx'
import { DeskHead } from '#app/ui/organisations/desk-head.tsx'
import { DeskPages } from '#app/ui/organisations/desk-pages.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { changeConnection, removeConnection } from '#app/use-cases/openid/change-connection.ts'
import { readConnection } from '#app/use-cases/openid/read-connection.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => m.openid.connection.shortTitle)

export const loader = forSignedIn(({ portal, visitor, params, url }) => ({
  ...readConnection(portal, visitor, { slug: params['slug'] ?? '' }),
  done: url.searchParams.get('done') ?? '',
}))

/** Two forms; the pressed button says which one was sent. */
export const action = forSignedIn(async ({ portal, visitor, params, request, language }) => {
  const { organisation } = readConnection(portal, visitor, { slug: params['slug'] ?? '' })
  const organisationId = organisation.id
  const form = await readForm(request)
  const here = paths.organisationSignIn(organisation.slug)
  if (textOf(form, 'do') === 'remove') {
    removeConnection(portal, visitor, { organisationId })
    return goTo(`${here}?done=removed`, { language })
  }
  if (textOf(form, 'do') !== 'change') throw new Fault('bad-request')
  const { clientSecret, ...typed } = typedIn(form)
  const result = await changeConnection(portal, visitor, {
    organisationId,
    typed: { ...typed, clientSecret },
  })
  if (!result.ok) return data({ issues: result.issues, typed }, { status: 422 })
  return goTo(`${here}?done=saved`, { language })
})

function typedIn(form: FormData) {
  return {
    issuer: textOf(form, 'issuer'),
    clientId: textOf(form, 'clientId'),
    clientSecret: textOf(form, 'clientSecret'),
    domains: textOf(form, 'domains'),
    confirmed: form.has('confirmed'),
    newPeople: textOf(form, 'newPeople'),
    asksSecondFactor: form.has('asksSecondFactor'),
    enabled: form.has('enabled'),
  }
}

const nothingYet = { issuer: '', clientId: '', newPeople: 'nobody', asksSecondFactor: false, enabled: false }

export default function OrganisationSignIn() {
  const { organisation, provider, redirectAddress, whyNotChange, done } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const language = useLanguage()
  const { openid, whyNot } = useMessages()
  const words = openid.connection
  const name = organisation.name[language]
  const errors = useErrors(sent?.issues, {
    ...words.facts,
    clientSecret: words.clientSecret,
    newPeople: words.newPeople,
  })
  const stored = { ...nothingYet, ...provider, domains: provider?.domains.join('\n') ?? '', confirmed: false }
  return (
    <>
      <DeskHead organisation={organisation} page={words.shortTitle} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ErrorSummary errors={errors.lines} />
          {!sent && (done === 'saved' || done === 'removed') && (
            <NotificationBanner type="success">{words[done]}</NotificationBanner>
          )}
          <h1 className="govuk-heading-l">{words.title(name)}</h1>
          <DeskPages slug={organisation.slug} current={paths.organisationSignIn(organisation.slug)} />
          <p className="govuk-body">{words.lead}</p>
          {provider === null && <p className="govuk-body">{words.none}</p>}
          {provider !== null && <ConnectionFacts connection={provider} />}
          {whyNotChange !== null && <InsetText>{whyNot[whyNotChange]}</InsetText>}
          {whyNotChange === null && (
            <>
              <h2 className="govuk-heading-m">{words.change}</h2>
              <p className="govuk-body">{words.redirectText}</p>
              <p className="govuk-body">
                <code className="app-set-up-key">{redirectAddress}</code>
              </p>
              <ConnectionForm typed={sent?.typed ?? stored} keepsSecret={provider !== null} errors={errors} />
            </>
          )}
          {whyNotChange === null && provider !== null && (
            <>
              <h2 className="govuk-heading-m">{words.remove}</h2>
              <p className="govuk-body">{words.removeText}</p>
              <Form>
                <Button name="do" value="remove" look="warning" once>
                  {words.remove}
                </Button>
              </Form>
            </>
          )}
        </div>
      </div>
    </>
  )
}
