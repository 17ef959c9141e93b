import type { OrganisationRole } from '#app/domain/person.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

interface InviteFormProps {
  /** Roles there are in this organisation. */
  roles: readonly OrganisationRole[]
  email?: string
  role?: string
  errors: FormErrors
}

/** Asks whom to invite, and as what. */
export function InviteForm({ roles, email, role, errors }: InviteFormProps) {
  const { people } = useMessages()
  const words = people.manage
  return (
    <Form>
      <TextInput
        name="email"
        type="email"
        label={people.email}
        error={errors.of('email')}
        value={email}
        width={30}
        autoComplete="off"
        spellCheck="false"
        autoCapitalize="none"
      />
      <Radios
        name="role"
        legend={words.inviteRole}
        legendSize="s"
        error={errors.of('role')}
        value={role}
        choices={roles.map((value) => ({
          value,
          label: people.role[value],
          hint: people.roleMeaning[value],
        }))}
      />
      <Button name="invite" value="yes" once>
        {words.inviteButton}
      </Button>
    </Form>
  )
}

/** An invitation is on its way; or, where no mail is sent, its link to copy: there is no second chance. */
export function InvitedNotice({ link, email }: { link: string | null; email: string }) {
  const words = useMessages().people.manage
  if (link === null) {
    return <NotificationBanner type="success">{words.invitedByMail(email)}</NotificationBanner>
  }
  return (
    <NotificationBanner type="success">
      <h3 className="govuk-notification-banner__heading govuk-!-text-break-word">{words.invited(email)}</h3>
      <p className="govuk-body">{words.invitedText}</p>
      <TextInput name="link" label={words.link} value={link} readOnly spellCheck="false" autoComplete="off" />
    </NotificationBanner>
  )
}
