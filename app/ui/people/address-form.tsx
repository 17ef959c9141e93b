import type { EmailChange } from '#app/domain/email-change.ts'
import { dateAndTime } from '#app/messages/dates.ts'
import { InsetText } from '../content/inset-text.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { PasswordInput } from '../forms/password-input.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** Asks for another address, and for the password, so that nobody does it on a screen left open. */
export function AddressForm({ newEmail, errors }: { newEmail?: string; errors: FormErrors }) {
  const words = useMessages().accounts.email
  return (
    <Form>
      <TextInput
        name="newEmail"
        type="email"
        label={words.newEmail}
        error={errors.of('newEmail')}
        value={newEmail}
        autoComplete="email"
        spellCheck="false"
        autoCapitalize="none"
      />
      <PasswordInput
        name="password"
        label={words.password}
        error={errors.of('password')}
        autoComplete="current-password"
      />
      <Button name="ask" value="yes" once>
        {words.button}
      </Button>
    </Form>
  )
}

/** Who has agreed so far, and the way back. */
export function WaitingAddress({ change }: { change: EmailChange }) {
  const words = useMessages().accounts.email
  const language = useLanguage()
  const { newEmail, expiresAt, oldAgreedAt, newAgreedAt } = change
  return (
    <InsetText>
      <p className="govuk-body govuk-!-text-break-word">
        {words.pending(newEmail, dateAndTime(expiresAt, language))}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{oldAgreedAt === null ? words.waitsForOld : words.oldAgreed}</li>
        <li>{newAgreedAt === null ? words.waitsForNew : words.newAgreed}</li>
      </ul>
      <Form>
        <Button name="drop" value="yes" look="secondary" className="govuk-!-margin-bottom-0">
          {words.drop}
        </Button>
      </Form>
    </InsetText>
  )
}
