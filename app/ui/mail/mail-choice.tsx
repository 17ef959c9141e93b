import type { OwnMail } from '#app/use-cases/mail/read-own-mail.ts'
import { WarningText } from '../content/warning-text.tsx'
import { KeptChoice } from '../forms/kept-choice.tsx'
import { useMessages } from '../page/language.tsx'

/** Asks whether somebody wants mail about their work, and tells them when mail to them does not arrive. */
export function MailChoice({ wantsMail, undelivered }: OwnMail) {
  const { choice } = useMessages().mail
  return (
    <>
      {undelivered > 0 && <WarningText>{choice.undelivered(undelivered)}</WarningText>}
      <KeptChoice
        name="wantsMail"
        deed="choose-mail"
        chosen={wantsMail}
        words={{ ...choice, choice: choice.wants }}
      />
    </>
  )
}
