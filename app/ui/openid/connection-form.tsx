import { newPeopleChoices } from '#app/domain/openid.ts'
import type { TypedConnection } from '#app/use-cases/openid/change-connection.ts'
import { Button } from '../forms/button.tsx'
import { Radios, Tick } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

/** Everything about an organisation's directory. The secret that was typed is never sent back to the page. */
export function ConnectionForm({
  typed,
  keepsSecret,
  errors,
}: {
  typed: Omit<TypedConnection, 'clientSecret'>
  /** There is one already. */
  keepsSecret: boolean
  errors: FormErrors
}) {
  const words = useMessages().openid.connection
  return (
    <Form>
      <TextInput
        name="issuer"
        type="url"
        label={words.facts.issuer}
        hint={words.issuerHint}
        error={errors.of('issuer')}
        value={typed.issuer}
        spellCheck="false"
        autoCapitalize="none"
      />
      <TextInput
        name="clientId"
        label={words.facts.clientId}
        error={errors.of('clientId')}
        value={typed.clientId}
        width={30}
        autoComplete="off"
        spellCheck="false"
        autoCapitalize="none"
      />
      <TextInput
        name="clientSecret"
        type="password"
        label={words.clientSecret}
        hint={keepsSecret ? `${words.secretHint} ${words.secretKept}` : words.secretHint}
        error={errors.of('clientSecret')}
        width={30}
        autoComplete="off"
      />
      <TextArea
        name="domains"
        label={words.facts.domains}
        hint={words.domainsHint}
        error={errors.of('domains')}
        value={typed.domains}
        rows={4}
        spellCheck="false"
        autoCapitalize="none"
      />
      <Tick
        name="confirmed"
        label={words.confirmed}
        hint={words.confirmedHint}
        error={errors.of('confirmed')}
        checked={typed.confirmed}
      />
      <Radios
        name="newPeople"
        legend={words.newPeople}
        legendSize="s"
        error={errors.of('newPeople')}
        value={typed.newPeople}
        choices={newPeopleChoices.map((value) => ({ value, label: words.newPeopleChoice[value] }))}
      />
      <Tick
        name="asksSecondFactor"
        label={words.asksSecondFactor}
        hint={words.asksSecondFactorHint}
        checked={typed.asksSecondFactor}
      />
      <Tick name="enabled" label={words.enabled} checked={typed.enabled} />
      <Button name="do" value="change" once>
        {words.save}
      </Button>
    </Form>
  )
}
