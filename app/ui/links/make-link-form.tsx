import type { ReactNode } from 'react'
import { linkDays } from '#app/domain/link.ts'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

interface MakeLinkFormProps {
  typed: { madeFor: string; days: string }
  errors: FormErrors
  button: string
  /** More to ask about the link. */
  children?: ReactNode
}

/** Asks whom a link is for, and how long it works. */
export function MakeLinkForm({ typed, errors, button, children }: MakeLinkFormProps) {
  const { links } = useMessages()
  return (
    <Form>
      <TextInput
        name="madeFor"
        label={links.madeFor}
        hint={links.madeForHint}
        error={errors.of('madeFor')}
        value={typed.madeFor}
        width={30}
        autoComplete="off"
      />
      <Radios
        name="days"
        legend={links.days}
        legendSize="s"
        error={errors.of('days')}
        value={typed.days}
        choices={linkDays.map((days) => ({ value: String(days), label: links.dayChoice[days] }))}
        inline
      />
      {children}
      <Button name="do" value="make" once>
        {button}
      </Button>
    </Form>
  )
}
