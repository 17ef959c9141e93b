import { suspensionReasons } from '#app/domain/person.ts'
import type { ReadAccount } from '#app/use-cases/admin/accounts/read-account.ts'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'

/** What can be done to somebody's account; nothing to one's own, as the roles above it say. */
export function AccountActions({ account, errors }: { account: ReadAccount; errors: FormErrors }) {
  const { sessions, secondFactor } = useMessages().siteAccounts
  if (account.whyNotChange !== null) return null
  return (
    <>
      {account.sessions !== null && <OneButton words={sessions} value="end-sessions" />}
      {account.secondFactor && <OneButton words={secondFactor} value="reset-second-factor" />}
      {account.suspendedAt === null ? <Suspend errors={errors} /> : <Lift />}
    </>
  )
}

interface Words {
  title: string
  text: string
  button: string
}

function OneButton({ words, value }: { words: Words; value: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{words.text}</p>
      <Form>
        <Button name="do" value={value} look="secondary" once>
          {words.button}
        </Button>
      </Form>
    </>
  )
}

function Lift() {
  const { suspend } = useMessages().siteAccounts
  return (
    <OneButton
      words={{ title: suspend.liftTitle, text: suspend.liftText, button: suspend.lift }}
      value="lift"
    />
  )
}

function Suspend({ errors }: { errors: FormErrors }) {
  const { suspend } = useMessages().siteAccounts
  return (
    <>
      <h2 className="govuk-heading-m">{suspend.title}</h2>
      <p className="govuk-body">{suspend.text}</p>
      <Form>
        <Radios
          name="reason"
          legend={suspend.reason}
          legendSize="s"
          error={errors.of('reason')}
          choices={suspensionReasons.map((value) => ({ value, label: suspend.reasons[value] }))}
        />
        <Button name="do" value="suspend" look="warning">
          {suspend.button}
        </Button>
      </Form>
    </>
  )
}
