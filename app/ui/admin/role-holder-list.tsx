import type { RoleHolders } from '#app/use-cases/people/list-portal-roles.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

/** Who has one role for the whole portal. A list: a table is too wide for a phone. */
export function RoleHolderList({ held: { role, people: holders } }: { held: RoleHolders }) {
  const { admin, people, whyNot } = useMessages()
  const words = admin.roles
  return (
    <>
      <h2 className="govuk-heading-m">{people.portalRole[role]}</h2>
      {holders.length === 0 && <p className="govuk-body">{words.nobody}</p>}
      <ul className="govuk-list">
        {holders.map(({ id, name, email, whyNotTake }) => (
          <li key={id} className="govuk-!-margin-bottom-4">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1 govuk-!-text-break-word">{name}</h3>
            <p className="govuk-body govuk-!-margin-bottom-2 govuk-!-text-break-word">
              {email}
              {whyNotTake !== null && (
                <>
                  <br />
                  {whyNot[whyNotTake]}
                </>
              )}
            </p>
            {whyNotTake === null && (
              <Form>
                <Button name="take" value={`${role}:${id}`} look="secondary" once>
                  {words.take}{' '}
                  <span className="govuk-visually-hidden">{words.takeOf(people.portalRole[role], name)}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
