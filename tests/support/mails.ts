import type { Portal } from '#app/portal.ts'
import { readMailbox, type MailboxLetter } from '#app/use-cases/mail/read-mailbox.ts'

/** The mail that a portal without a mail server has written to somebody, newest first. */
export function mailTo(portal: Portal, address: string): MailboxLetter[] {
  return readMailbox(portal).filter(({ to }) => to.address === address)
}
