import type { Colleague, Invitation } from '#app/domain/membership.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { Tag } from '../content/tag.tsx'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { WarningText } from '../content/warning-text.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface ListedColleague extends Colleague {
  isYou: boolean
  maySuspend: boolean
}

/** Everybody with a role in an organisation, and what can be done about each. A list: a table is too wide for a phone. */
export function ColleagueList({
  slug,
  colleagues,
}: {
  slug: string
  colleagues: readonly ListedColleague[]
}) {
  const { people, organisationPeople } = useMessages()
  const words = people.manage
  if (colleagues.length === 0) return <p className="govuk-body">{words.noMembers}</p>
  return (
    <ul className="govuk-list">
      {colleagues.map((colleague) => (
        <li key={colleague.id} className="govuk-!-margin-bottom-6">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1 govuk-!-text-break-word">
            {colleague.name} {colleague.isYou && words.you}{' '}
            {colleague.suspended && <Tag colour="red">{words.suspended}</Tag>}{' '}
            {colleague.suspendedHere && <Tag colour="orange">{organisationPeople.suspendedHere}</Tag>}
          </h3>
          <p className="govuk-body govuk-!-margin-bottom-2 govuk-!-text-break-word">
            {colleague.email}
            <br />
            {colleague.roles.map((role) => people.role[role]).join(', ')}
          </p>
          <p className="govuk-body govuk-!-margin-bottom-2">
            <Link to={paths.organisationMember(slug, colleague.id)}>
              {organisationPeople.change}
              <VisuallyHidden> {organisationPeople.changeOf(colleague.name)}</VisuallyHidden>
            </Link>
          </p>
          <Actions colleague={colleague} />
        </li>
      ))}
    </ul>
  )
}

/** Nobody can remove or suspend themselves. */
function Actions({ colleague }: { colleague: ListedColleague }) {
  const words = useMessages().people.manage
  const { id, name, suspended, isYou, maySuspend } = colleague
  if (isYou) return null
  return (
    <Form className="govuk-button-group">
      <RowButton name="remove" value={id} text={words.remove} of={words.removeOf(name)} />
      {maySuspend && !suspended && (
        <RowButton name="suspend" value={id} text={words.suspend} of={words.suspendOf(name)} />
      )}
      {maySuspend && suspended && (
        <RowButton name="lift" value={id} text={words.lift} of={words.suspendOf(name)} />
      )}
    </Form>
  )
}

/** Invitations that nobody has accepted yet. Their links are not here: they were shown once. */
export function InvitationList({
  invitations,
}: {
  invitations: readonly (Pick<Invitation, 'id' | 'email' | 'role' | 'expiresAt'> & { undelivered: boolean })[]
}) {
  const { accounts, people } = useMessages()
  const language = useLanguage()
  const words = people.manage
  if (invitations.length === 0) return <p className="govuk-body">{words.noInvitations}</p>
  return (
    <ul className="govuk-list">
      {invitations.map(({ id, email, role, expiresAt, undelivered }) => (
        <li key={id} className="govuk-!-margin-bottom-6">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1 govuk-!-text-break-word">{email}</h3>
          <p className="govuk-body govuk-!-margin-bottom-2 govuk-!-text-break-word">
            {people.role[role]}
            <br />
            {words.until(longDate(expiresAt, language))}
          </p>
          {undelivered && <WarningText>{words.undelivered}</WarningText>}
          <Form className="govuk-button-group">
            <RowButton name="again" value={id} text={accounts.resend.button} of={accounts.resend.of(email)} />
            <RowButton name="takeBack" value={id} text={words.takeBack} of={words.takeBackOf(email)} />
          </Form>
        </li>
      ))}
    </ul>
  )
}

function RowButton({ name, value, text, of }: { name: string; value: string; text: string; of: string }) {
  return (
    <Button name={name} value={value} look="secondary" once>
      {text} <span className="govuk-visually-hidden">{of}</span>
    </Button>
  )
}
