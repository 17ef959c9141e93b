import type { Colleague, Invitation } from '#app/domain/membership.ts'
import { longDate } from '#app/messages/dates.ts'
import { Table } from '../content/table.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** Everybody with a role in an organisation. Nobody can remove themselves. */
export function ColleagueTable({
  colleagues,
  visitorId,
}: {
  colleagues: readonly Colleague[]
  visitorId: string
}) {
  const { people } = useMessages()
  const words = people.manage
  if (colleagues.length === 0) return <p className="govuk-body">{words.noMembers}</p>
  return (
    <Table
      firstCellIsHeader
      columns={[words.nameColumn, words.emailColumn, words.rolesColumn, words.actionColumn].map((label) => ({
        label,
      }))}
      rows={colleagues.map(({ id, name, email, roles }) => [
        name,
        email,
        roles.map((role) => people.role[role]).join(', '),
        id === visitorId ? (
          words.you
        ) : (
          <RowButton name="remove" value={id} text={words.remove} of={words.removeOf(name)} />
        ),
      ])}
    />
  )
}

/** Invitations that nobody has accepted yet. Their links are not here: they were shown once. */
export function InvitationTable({
  invitations,
}: {
  invitations: readonly Pick<Invitation, 'id' | 'email' | 'role' | 'expiresAt'>[]
}) {
  const { people } = useMessages()
  const language = useLanguage()
  const words = people.manage
  if (invitations.length === 0) return <p className="govuk-body">{words.noInvitations}</p>
  return (
    <Table
      firstCellIsHeader
      columns={[words.emailColumn, words.rolesColumn, words.until, words.actionColumn].map((label) => ({
        label,
      }))}
      rows={invitations.map(({ id, email, role, expiresAt }) => [
        email,
        people.role[role],
        longDate(expiresAt, language),
        <RowButton key={id} name="takeBack" value={id} text={words.takeBack} of={words.takeBackOf(email)} />,
      ])}
    />
  )
}

function RowButton({ name, value, text, of }: { name: string; value: string; text: string; of: string }) {
  return (
    <Form>
      <Button name={name} value={value} look="secondary" once className="govuk-!-margin-bottom-0">
        {text} <span className="govuk-visually-hidden">{of}</span>
      </Button>
    </Form>
  )
}
