import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Details } from '#app/ui/content/details.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { CodeInput } from '#app/ui/second-factor/code-input.tsx'
import { finishSignIn } from '#app/use-cases/second-factor/finish-sign-in.ts'
import { forAnyone, type Call } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo, safeReturn } from '#app/web/respond.ts'
import { letIn } from '#app/web/session.ts'
import { noWayInCookie } from '#app/web/way-in-cookies.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.secondFactor.code.title)

function afterwards({ url }: Call): string {
  return safeReturn(url.searchParams.get('then'), paths.work())
}

/** Says nothing about the sign-in that waits: also one that waited too long is only found out by a code. */
export const loader = forAnyone((call) => {
  if (call.pendingToken === null) return goTo(paths.signIn(afterwards(call)), call)
  return { contactEmail: call.portal.settings.contactEmail, thenTo: afterwards(call) }
})

export const action = forAnyone(async (call) => {
  const form = await readForm(call.request)
  const { portal, visitor, pendingToken, address, sessionToken, agendaKey } = call
  if (pendingToken === null) return goTo(paths.signIn(afterwards(call)), call)
  const field = form.has('recover') ? 'recoveryCode' : 'code'
  const input = { field, typed: textOf(form, field), pendingToken, address, sessionToken, agendaKey } as const
  const result = await finishSignIn(portal, visitor, input)
  if (!result.ok) return data({ issues: result.issues }, { status: 422 })
  letIn(call, result.value.token)
  call.setCookie(noWayInCookie(portal.settings, 'pending'))
  return goTo(afterwards(call), call)
})

export default function SecondFactorCode() {
  const { contactEmail, thenTo } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useMessages().secondFactor.code
  const errors = useErrors(sent?.issues, { code: words.label, recoveryCode: words.recoveryCode })
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        <h1 className="govuk-heading-l">{words.title}</h1>
        <p className="govuk-body">{words.text}</p>
        <Form>
          <CodeInput name="code" label={words.label} hint={words.hint} error={errors.of('code')} />
          <Button>{words.button}</Button>
        </Form>
        <Details summary={words.lost} open={errors.of('recoveryCode') !== undefined}>
          <p>{words.lostText}</p>
          <Form>
            <TextInput
              name="recoveryCode"
              label={words.recoveryCode}
              error={errors.of('recoveryCode')}
              width={20}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck="false"
            />
            <Button look="secondary" name="recover" value="yes">
              {words.recoveryButton}
            </Button>
          </Form>
          <p>
            {words.noCodes}{' '}
            <a className="govuk-link" href={`mailto:${contactEmail}`}>
              {contactEmail}
            </a>
            .
          </p>
        </Details>
        <p className="govuk-body">
          <Link to={paths.signIn(thenTo)}>{words.again}</Link>
        </p>
      </div>
    </div>
  )
}
