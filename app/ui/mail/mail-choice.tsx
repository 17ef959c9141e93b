import type { OwnMail } from '#app/use-cases/mail/read-own-mail.ts'
import { WarningText } from '../content/warning-text.tsx'
import { Button } from '../forms/button.tsx'
import { Checkboxes } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

/** Asks whether somebody wants mail about their work, and tells them when mail to them does not arrive. */
export function MailChoice({ wantsMail, undelivered }: OwnMail) {
  const { choice } = useMessages().mail
  return (
    <>
      {undelivered > 0 && <WarningText>{choice.undelivered(undelivered)}</WarningText>}
      <Form>
        <Checkboxes
          name="wantsMail"
          legend={choice.title}
          legendSize="m"
          choices={[{ value: 'yes', label: choice.wants, hint: choice.hint }]}
          values={wantsMail ? ['yes'] : []}
        />
        <Button name="do" value="choose-mail" look="secondary">
          {choice.save}
        </Button>
      </Form>
    </>
  )
}
