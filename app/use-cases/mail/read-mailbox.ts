import { Fault } from '#app/domain/fault.ts'
import type { Letter } from '#app/domain/letter.ts'
import type { Portal } from '#app/portal.ts'
import { mailInMailbox } from '#db/mail.ts'
import { isEmptied, openMail } from './open-mail.ts'
import { writeLetter } from './write-letter.ts'

const mostShown = 50

export interface MailboxLetter extends Pick<Letter, 'id' | 'to' | 'subject' | 'text' | 'html' | 'language'> {
  at: string
}

/**
 * The mail that this portal would have sent, newest first, while it is being developed or demonstrated. Anywhere else
 * there is no such page: whoever reads it could come in as anybody.
 */
export function readMailbox(portal: Portal): MailboxLetter[] {
  if (portal.settings.mail.way !== 'mailbox') throw new Fault('not-found')
  return mailInMailbox(portal.db, mostShown).flatMap((mail) => {
    const opened = openMail(portal, portal.db, mail)
    if (opened === null || isEmptied(opened)) return []
    const { id, to, subject, text, html, language } = writeLetter(portal.settings, opened)
    return [{ id, to, subject, text, html, language, at: mail.createdAt }]
  })
}
