import type { ReadAccount } from '#app/use-cases/admin/accounts/read-account.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

/** Gives somebody roles for the whole portal, and takes them away; or says why not. */
export function AccountRoles({ account: { roles, whyNotChange } }: { account: ReadAccount }) {
  const { siteAccounts, people, whyNot } = useMessages()
  const words = siteAccounts.roles
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      {whyNotChange !== null && <p className="govuk-body">{whyNot[whyNotChange]}</p>}
      <Form>
        <ul className="govuk-list">
          {roles.map(({ role, has }) => (
            <li key={role} className="govuk-!-margin-bottom-3">
              <strong>{people.portalRole[role]}</strong>
              <br />
              {has ? words.has : words.hasNot}
              {whyNotChange === null && (
                <>
                  <br />
                  <Button name={has ? 'take' : 'give'} value={role} look="secondary" once>
                    {has ? words.take : words.give}{' '}
                    <span className="govuk-visually-hidden">{words.of(people.portalRole[role])}</span>
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      </Form>
    </>
  )
}
