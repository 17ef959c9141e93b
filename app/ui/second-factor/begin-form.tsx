import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { PasswordInput } from '../forms/password-input.tsx'
import { useMessages } from '../page/language.tsx'

/** Asks for the password before a new key is made. `again` beside a key that is not in use yet. */
export function BeginForm({
  errors,
  hasPassword,
  again = false,
}: {
  errors: FormErrors
  hasPassword: boolean
  again?: boolean
}) {
  const { begin, setUp } = useMessages().secondFactor
  return (
    <Form>
      {hasPassword && (
        <PasswordInput
          name="password"
          label={begin.password}
          error={errors.of('password')}
          autoComplete="current-password"
        />
      )}
      <Button name="do" value="begin" look={again ? 'secondary' : 'primary'} once>
        {again ? setUp.again : begin.button}
      </Button>
    </Form>
  )
}
