import type { Refusal } from '#app/domain/permissions.ts'
import type { RecordAction } from '#app/domain/workflow.ts'
import { paths } from '#app/paths.ts'
import { Details } from '../content/details.tsx'
import { Button, ButtonLink } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

interface ActionsProps {
  id: string
  /** Null for what may be done now, otherwise why not. */
  actions: Record<RecordAction, Refusal | null>
  /** Which of them this page offers, in order. */
  offered: readonly RecordAction[]
}

/** What a writer can do with a record now, and, on request, why the rest cannot be done. */
export function Actions({ id, actions, offered }: ActionsProps) {
  const { work, whyNot } = useMessages()
  const notNow: Partial<Record<Refusal, string>> = work.notNow
  const unavailable = offered.filter((action) => actions[action] !== null)
  return (
    <section aria-labelledby="actions">
      <h2 className="govuk-heading-m" id="actions">
        {work.desk.actions}
      </h2>
      <Form className="govuk-button-group">
        {offered
          .filter((action) => actions[action] === null)
          .map((action, index) => (
            <Action key={action} id={id} action={action} first={index === 0} />
          ))}
      </Form>
      {unavailable.length > 0 && (
        <Details summary={work.desk.unavailable}>
          <ul className="govuk-list govuk-list--bullet">
            {unavailable.map((action) => {
              const why = actions[action] ?? 'wrong-state'
              return (
                <li key={action}>
                  <strong>{work.action[action]}</strong>: {notNow[why] ?? whyNot[why]}
                </li>
              )
            })}
          </ul>
        </Details>
      )}
    </section>
  )
}

function Action({ id, action, first }: { id: string; action: RecordAction; first: boolean }) {
  const label = useMessages().work.action[action]
  const look = first ? undefined : 'secondary'
  // A case study's tasks; other kinds are sent on from there to their one page.
  if (action === 'edit') return <ButtonLink to={paths.tasks(id)}>{label}</ButtonLink>
  if (action === 'submit') {
    return (
      <ButtonLink to={paths.checkAnswers(id)} look={look}>
        {label}
      </ButtonLink>
    )
  }
  if (action === 'confirm') {
    return (
      <ButtonLink to={paths.stillInUse(id)} look="secondary">
        {label}
      </ButtonLink>
    )
  }
  if (action === 'take-down') {
    return (
      <ButtonLink to={paths.takeDown(id)} look="warning">
        {label}
      </ButtonLink>
    )
  }
  if (action === 'withdraw') {
    return (
      <ButtonLink to={paths.withdraw(id)} look="warning">
        {label}
      </ButtonLink>
    )
  }
  return (
    <Button name="do" value={action} look={action === 'discard-draft' ? 'warning' : look} once>
      {label}
    </Button>
  )
}
