import type { Colleague, Invitation } from '#app/domain/membership.ts'
import { longDate } from '#app/messages/dates.ts'
import { Table } from '../content/table.tsx'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface ListedColleague extends Colleague {
  isYou: boolean
  maySuspend: boolean
}

/** Everybody with a role in an organisation. Nobody can remove themselves. */
export function ColleagueTable({ colleagues }: { colleagues: readonly ListedColleague[] }) {
  const { people } = useMessages()
  const words = people.manage
  if (colleagues.length === 0) return <p className="govuk-body">{words.noMembers}</p>
  const columns = [words.nameColumn, words.emailColumn, words.rolesColumn, words.actionColumn]
  return (
    <Table
      firstCellIsHeader
      columns={columns.map((label) => ({ label }))}
      rows={colleagues.map((colleague) => [
        colleague.name,
        colleague.email,
        colleague.roles.map((role) => people.role[role]).join(', '),
        <Actions key={colleague.id} colleague={colleague} />,
      ])}
    />
  )
}

function Actions({ colleague }: { colleague: ListedColleague }) {
  const words = useMessages().people.manage
  const { id, name, suspended, isYou, maySuspend } = colleague
  return (
    <>
      {isYou && words.you}
      {suspended && <Tag colour="red">{words.suspended}</Tag>}
      {!isYou && <RowButton name="remove" value={id} text={words.remove} of={words.removeOf(name)} />}
      {maySuspend && !suspended && (
        <RowButton name="suspend" value={id} text={words.suspend} of={words.suspendOf(name)} />
      )}
      {maySuspend && suspended && (
        <RowButton name="lift" value={id} text={words.lift} of={words.suspendOf(name)} />
      )}
    </>
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
      <Button name={name} value={value} look="secondary" once className="govuk-!-margin-bottom-1">
        {text} <span className="govuk-visually-hidden">{of}</span>
      </Button>
    </Form>
  )
}
