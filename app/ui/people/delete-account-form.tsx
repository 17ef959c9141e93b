import { formerColleague } from '#app/domain/person-data.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { PasswordInput } from '../forms/password-input.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What deleting the account takes away, and what it leaves. */
export function WhatGoes() {
  const words = useMessages().accounts.deletion
  return (
    <>
      <h2 className="govuk-heading-m">{words.goes}</h2>
      <Points of={words.goesList} />
      <h2 className="govuk-heading-m">{words.stays}</h2>
      <Points of={words.staysList} />
      <p className="govuk-body">{words.staysName(formerColleague)}</p>
      <p className="govuk-body">{words.backups}</p>
      <p className="govuk-body">
        {words.download} <Link to={paths.ownData()}>{words.downloadLink}</Link>.
      </p>
    </>
  )
}

function Points({ of }: { of: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}

/** Asks twice, in two ways: for the address, so that nobody does it by a slip, and for the password. */
export function DeleteAccountForm({
  email,
  typed,
  errors,
}: {
  email: string
  typed?: string
  errors: FormErrors
}) {
  const words = useMessages().accounts.deletion
  return (
    <Form>
      <TextInput
        name="email"
        type="email"
        label={words.confirm}
        hint={email}
        error={errors.of('email')}
        value={typed}
        autoComplete="off"
        spellCheck="false"
        autoCapitalize="none"
      />
      <PasswordInput
        name="password"
        label={words.password}
        error={errors.of('password')}
        autoComplete="current-password"
      />
      <Button look="warning" once>
        {words.button}
      </Button>
    </Form>
  )
}
