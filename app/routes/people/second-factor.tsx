import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import type { Issue } from '#app/domain/issue.ts'
import { paths } from '#app/paths.ts'
import { Breadcrumbs } from '#app/ui/content/breadcrumbs.tsx'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { BeginForm } from '#app/ui/second-factor/begin-form.tsx'
import { LookAfter } from '#app/ui/second-factor/look-after.tsx'
import { RecoveryCodes } from '#app/ui/second-factor/recovery-codes.tsx'
import { SetUpForm } from '#app/ui/second-factor/set-up-form.tsx'
import { beginSetUp } from '#app/use-cases/second-factor/begin-set-up.ts'
import { readSecondFactor } from '#app/use-cases/second-factor/read-second-factor.ts'
import { renewRecoveryCodes } from '#app/use-cases/second-factor/renew-recovery-codes.ts'
import { turnOff } from '#app/use-cases/second-factor/turn-off.ts'
import { turnOn } from '#app/use-cases/second-factor/turn-on.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { signInCookie } from '#app/web/session.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.secondFactor.title)

export const loader = forSignedIn(({ portal, visitor, url }) => ({
  ...readSecondFactor(portal, visitor),
  done: url.searchParams.get('done'),
}))

/** Several forms; the pressed button says which one was sent. */
export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  switch (textOf(form, 'do')) {
    case 'begin':
      return begin(call, form)
    case 'turn-on':
      return switchOn(call, form)
    case 'renew':
      return renew(call, form)
    case 'turn-off':
      return switchOff(call, form)
    default:
      throw new Fault('bad-request')
  }
})

async function begin(call: SignedInCall, form: FormData) {
  const { portal, visitor, address } = call
  const result = await beginSetUp(portal, visitor, { password: textOf(form, 'password'), address })
  return result.ok ? goTo(paths.secondFactor(), call) : refused(result.issues)
}

/** Not a redirect: the codes are shown this once, and must not be in an address or kept anywhere. */
async function switchOn(call: SignedInCall, form: FormData) {
  const { portal, visitor, address } = call
  const result = await turnOn(portal, visitor, { code: textOf(form, 'code'), address })
  if (!result.ok) return refused(result.issues)
  call.setCookie(signInCookie(portal, result.value.token))
  return data({ issues: [], codes: result.value.recoveryCodes, first: true })
}

async function renew(call: SignedInCall, form: FormData) {
  const { portal, visitor, address } = call
  const result = await renewRecoveryCodes(portal, visitor, { code: textOf(form, 'renewCode'), address })
  if (!result.ok) return refused(result.issues)
  return data({ issues: [], codes: result.value.recoveryCodes, first: false })
}

async function switchOff(call: SignedInCall, form: FormData) {
  const { portal, visitor, address } = call
  const [password, code] = [textOf(form, 'password'), textOf(form, 'offCode')]
  const result = await turnOff(portal, visitor, { password, code, address })
  return result.ok ? goTo(`${paths.secondFactor()}?done=off`, call) : refused(result.issues)
}

function refused(issues: Issue[]) {
  return data({ issues, codes: null, first: false }, { status: 422 })
}

export default function SecondFactor() {
  const { state, setUp, recoveryCodesLeft, required, hasPassword, done } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { people, secondFactor: words } = useMessages()
  const errors = useErrors(sent?.issues, {
    password: words.begin.password,
    code: words.setUp.code,
    renewCode: words.setUp.code,
    offCode: words.off.code,
  })
  if (sent?.codes) return <RecoveryCodes codes={sent.codes} first={sent.first} />
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Breadcrumbs
          crumbs={[{ label: people.account.title, to: paths.account() }, { label: words.title }]}
        />
        <ErrorSummary errors={errors.lines} />
        {!sent && done === 'off' && <NotificationBanner type="success">{words.off.done}</NotificationBanner>}
        <h1 className="govuk-heading-l">{words.title}</h1>
        {required && state !== 'on' && <InsetText>{words.required}</InsetText>}
        <p className="govuk-body">{words.lead}</p>
        {state === 'on' ? (
          <>
            <p className="govuk-body">
              <strong>{words.state.on}</strong>
            </p>
            <LookAfter codesLeft={recoveryCodesLeft} hasPassword={hasPassword} errors={errors} />
          </>
        ) : (
          <>
            <p className="govuk-body">
              <strong>{words.state.off}</strong>
            </p>
            {setUp !== null && <SetUpForm setUp={setUp} errors={errors} />}
            {setUp === null && <h2 className="govuk-heading-m">{words.begin.title}</h2>}
            {setUp === null && <p className="govuk-body">{words.begin.text}</p>}
            <BeginForm errors={errors} hasPassword={hasPassword} again={setUp !== null} />
          </>
        )}
      </div>
    </div>
  )
}
