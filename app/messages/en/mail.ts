import { readIn } from '#app/domain/text.ts'
import { longDate } from '../dates.ts'
import type { MailKindWords } from '../mail-words.ts'
import { plural } from '../plural.ts'
import { accessMail } from './access-mail.ts'
import { accountMail } from './account-mail.ts'
import { alertMail } from './alert-mail.ts'
import { meetingMail } from './meeting-mail.ts'
import { organisationMail } from './organisation-mail.ts'
import { recordMail } from './record-mail.ts'
import { secondFactorMail } from './second-factor-mail.ts'
import { people } from './people.ts'

const kinds: MailKindWords = {
  ...accountMail,
  ...accessMail,
  ...meetingMail,
  ...organisationMail,
  ...recordMail,
  ...secondFactorMail,
  alert: alertMail,
  invited: {
    subject: 'You are invited to the Good Practice Portal',
    paragraphs: ({ organisation, role, until }) => [
      `${readIn(organisation, 'en').text} invites you to share good practice on the portal. Your role there will be: ${people.role[role]}.`,
      `The link below works once, until ${longDate(until, 'en')}. It is for you alone: please do not pass it on.`,
    ],
    link: 'Accept the invitation',
  },
}

/** Words of the mail that the portal sends. */
export const mail = {
  greeting: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  /** Before the address of the link, in the version without a button. */
  linkBelow: (what: string) => `${what}:`,
  automatic: 'The portal sent this mail by itself. Nobody reads answers to it.',
  contact: (address: string) => `If you have a question, write to ${address}.`,
  fewer: 'You can switch off mail like this on the page “Your account”.',
  kinds,
  choice: {
    title: 'Mail about your work',
    wants: 'Write to me when something happens to what I work on',
    hint: 'If you switch this off, you still get what concerns your account, and you find the rest on your own pages.',
    save: 'Save',
    saved: 'Your choice about mail is saved',
    undelivered: (n: number) =>
      plural('en', n, {
        one: '# mail to you could not be delivered. Check your email address.',
        other: '# mails to you could not be delivered. Check your email address.',
      }),
  },
  mailbox: {
    title: 'Mailbox',
    lead: 'This portal is a demonstration, or being worked on: it sends no mail. What it would have sent is here, newest first.',
    none: 'No mail yet.',
    to: 'To',
    at: 'Written',
    asHtml: 'As HTML',
    htmlOf: (subject: string) => `“${subject}” as HTML`,
  },
}
