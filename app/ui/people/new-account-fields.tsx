import type { FormErrors } from '../forms/issues.ts'
import { PasswordInput } from '../forms/password-input.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

/** Name and password of a new account. The address is there, unseen, for password managers to store with it. */
export function NewAccountFields({
  email,
  name,
  errors,
}: {
  email: string
  name?: string
  errors: FormErrors
}) {
  const { people } = useMessages()
  return (
    <>
      <TextInput
        name="name"
        label={people.name}
        hint={people.nameHint}
        error={errors.of('name')}
        value={name}
        autoComplete="name"
        spellCheck="false"
      />
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <PasswordInput
        name="password"
        label={people.newPassword}
        hint={people.newPasswordHint}
        error={errors.of('password')}
        autoComplete="new-password"
      />
    </>
  )
}
