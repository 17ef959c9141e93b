import { tokenDays, tokenScopes } from '#app/domain/organisation-token.ts'
import { Button } from '../forms/button.tsx'
import { Checkboxes, Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

interface MakeTokenFormProps {
  typed: { name: string; scopes: readonly string[]; days: string }
  errors: FormErrors
}

/** Asks what a token is for and how long it works. */
export function MakeTokenForm({ typed, errors }: MakeTokenFormProps) {
  const { programs: words } = useMessages()
  return (
    <Form>
      <TextInput
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={errors.of('name')}
        value={typed.name}
        autoComplete="off"
      />
      <Checkboxes
        name="scopes"
        legend={words.scopes}
        legendSize="s"
        error={errors.of('scopes')}
        values={typed.scopes}
        choices={tokenScopes.map((scope) => ({ value: scope, label: words.scopeChoice[scope] }))}
        small
      />
      <Radios
        name="days"
        legend={words.days}
        legendSize="s"
        error={errors.of('days')}
        value={typed.days}
        choices={tokenDays.map((days) => ({ value: days, label: words.daysChoice[days] }))}
        small
      />
      <Button name="do" value="make" once>
        {words.button}
      </Button>
    </Form>
  )
}
