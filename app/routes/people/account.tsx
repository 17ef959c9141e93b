import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { languages, isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { Radios } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { PasswordInput } from '#app/ui/forms/password-input.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { MailChoice } from '#app/ui/mail/mail-choice.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { RoleList } from '#app/ui/people/role-list.tsx'
import { AccountParts } from '#app/ui/people/account-parts.tsx'
import { listSavedSearches } from '#app/use-cases/alerts/list-saved-searches.ts'
import { chooseMail } from '#app/use-cases/mail/choose-mail.ts'
import { readOwnMail } from '#app/use-cases/mail/read-own-mail.ts'
import { changeDetails } from '#app/use-cases/people/change-details.ts'
import { changePassword } from '#app/use-cases/people/change-password.ts'
import { listSessions } from '#app/use-cases/people/list-sessions.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { letIn } from '#app/web/session.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.people.account.title)

export const loader = forSignedIn(({ portal, visitor, sessionToken, url }) => {
  const { name, email, language, memberships, portalRoles } = visitor
  const sessions = listSessions(portal, visitor, { sessionToken }).length
  const mail = readOwnMail(portal, visitor)
  const searches = listSavedSearches(portal, visitor).length
  const done = url.searchParams.get('done')
  return { name, email, language, memberships, portalRoles, sessions, mail, searches, done }
})

/** The page has several forms; the pressed button says which one was sent. */
export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  if (form.has('save')) return saveDetails(call, form)
  if (form.has('change')) return savePassword(call, form)
  if (textOf(form, 'do') !== 'choose-mail') throw new Fault('bad-request')
  chooseMail(call.portal, call.visitor, { wantsMail: form.has('wantsMail') })
  return goTo(`${paths.account()}?done=mail`, call)
})

function saveDetails(call: SignedInCall, form: FormData) {
  const [name, chosen] = [textOf(form, 'name'), textOf(form, 'language')]
  const language = isOneOf(languages, chosen) ? chosen : call.visitor.language
  const result = changeDetails(call.portal, call.visitor, { name, language })
  if (!result.ok) return data({ issues: result.issues, name, language }, { status: 422 })
  return goTo(`${paths.account()}?done=details`, call)
}

async function savePassword(call: SignedInCall, form: FormData) {
  const result = await changePassword(call.portal, call.visitor, {
    current: textOf(form, 'current'),
    password: textOf(form, 'password'),
    address: call.address,
  })
  if (!result.ok)
    return data({ issues: result.issues, name: undefined, language: undefined }, { status: 422 })
  letIn(call, result.value.token)
  return goTo(`${paths.account()}?done=password`, call)
}

export default function Account() {
  const { name, email, language, memberships, portalRoles, sessions, mail, searches, done } =
    useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { mail: mailWords, people, secondFactor, vocabulary } = useMessages()
  const words = people.account
  const labels = { name: people.name, current: words.currentPassword, password: people.newPassword }
  const errors = useErrors(sent?.issues, labels)
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        {!sent && done === 'details' && (
          <NotificationBanner type="success">{words.detailsSaved}</NotificationBanner>
        )}
        {!sent && done === 'password' && (
          <NotificationBanner type="success">{words.passwordChanged}</NotificationBanner>
        )}
        {!sent && done === 'mail' && (
          <NotificationBanner type="success">{mailWords.choice.saved}</NotificationBanner>
        )}
        <h1 className="govuk-heading-l">{words.title}</h1>
        <AccountParts email={email} sessions={sessions} searches={searches} />

        <h2 className="govuk-heading-m">{words.roles}</h2>
        <RoleList memberships={memberships} portalRoles={portalRoles} />

        <h2 className="govuk-heading-m">{words.details}</h2>
        <Form>
          <TextInput
            name="name"
            label={people.name}
            hint={people.nameHint}
            error={errors.of('name')}
            value={sent?.name ?? name}
            autoComplete="name"
            spellCheck="false"
          />
          <Radios
            name="language"
            legend={people.language}
            legendSize="s"
            value={sent?.language ?? language}
            inline
            choices={languages.map((value) => ({ value, label: vocabulary.language[value] }))}
          />
          <Button name="save" value="yes">
            {words.saveButton}
          </Button>
        </Form>

        <MailChoice {...mail} />

        <h2 className="govuk-heading-m">{words.passwordTitle}</h2>
        <Form>
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <PasswordInput
            name="current"
            label={words.currentPassword}
            error={errors.of('current')}
            autoComplete="current-password"
          />
          <PasswordInput
            name="password"
            label={people.newPassword}
            hint={people.newPasswordHint}
            error={errors.of('password')}
            autoComplete="new-password"
          />
          <Button name="change" value="yes" once>
            {words.passwordButton}
          </Button>
        </Form>

        <h2 className="govuk-heading-m">{secondFactor.title}</h2>
        <p className="govuk-body">{secondFactor.account.text}</p>
        <p className="govuk-body">
          <Link to={paths.secondFactor()}>{secondFactor.account.link}</Link>
        </p>
      </div>
    </div>
  )
}
