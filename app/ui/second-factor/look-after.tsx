import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { PasswordInput } from '../forms/password-input.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { CodeInput } from './code-input.tsx'

/** What can be done with a second factor that is on: new recovery codes, or switching it off. */
export function LookAfter({
  codesLeft,
  hasPassword,
  errors,
}: {
  codesLeft: number
  hasPassword: boolean
  errors: FormErrors
}) {
  const { begin, setUp, recovery, off } = useMessages().secondFactor
  return (
    <>
      <p className="govuk-body">{recovery.left(codesLeft)}</p>
      <h2 className="govuk-heading-m">{recovery.renewTitle}</h2>
      <p className="govuk-body">{recovery.renewText}</p>
      <Form>
        <CodeInput name="renewCode" label={setUp.code} error={errors.of('renewCode')} />
        <Button name="do" value="renew" look="secondary" once>
          {recovery.renewButton}
        </Button>
      </Form>
      <h2 className="govuk-heading-m">{off.title}</h2>
      <p className="govuk-body">{off.text}</p>
      <Form>
        {hasPassword && (
          <PasswordInput
            name="password"
            label={begin.password}
            error={errors.of('password')}
            autoComplete="current-password"
          />
        )}
        <TextInput
          name="offCode"
          label={off.code}
          error={errors.of('offCode')}
          width={20}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck="false"
        />
        <Button name="do" value="turn-off" look="warning" once>
          {off.button}
        </Button>
      </Form>
    </>
  )
}
