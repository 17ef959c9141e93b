import { readIn } from '#app/domain/text.ts'
import { longDate } from '../dates.ts'
import type { MailKindWords } from '../mail-words.ts'
import { plural } from '../plural.ts'
import { accountMail } from './account-mail.ts'
import { organisationMail } from './organisation-mail.ts'
import { secondFactorMail } from './second-factor-mail.ts'
import { people } from './people.ts'

const kinds: MailKindWords = {
  ...accountMail,
  ...organisationMail,
  ...secondFactorMail,
  invited: {
    subject: 'You are invited to the Good Practice Portal',
    paragraphs: ({ organisation, role, until }) => [
      `${readIn(organisation, 'en').text} invites you to share good practice on the portal. Your role there will be: ${people.role[role]}.`,
      `The link below works once, until ${longDate(until, 'en')}. It is for you alone: please do not pass it on.`,
    ],
    link: 'Accept the invitation',
  },
  submitted: {
    subject: 'We have what you sent for review',
    paragraphs: ({ title }) => [
      `Thank you for sending “${readIn(title, 'en').text}”.`,
      'A reviewer reads it next. They either publish it, or send it back to you with reasons. We write to you when they have decided. Until then you can take it back.',
    ],
    link: 'See where it stands',
  },
  'new-in-queue': {
    subject: 'Something new waits for review',
    paragraphs: () => [
      'Something new has been sent for review.',
      'We write about new submissions at most once a day. More may have come in when you look.',
    ],
    link: 'Open the review queue',
  },
  returned: {
    subject: 'A reviewer asks you for changes',
    paragraphs: ({ title, reasons }) => [
      `A reviewer has looked at “${readIn(title, 'en').text}” and sent it back to you with ${plural('en', reasons, { one: '# reason', other: '# reasons' })}.`,
      'Each reason is beside the part of the form it is about. When you have dealt with them, send it again.',
    ],
    link: 'Read the reasons and make the changes',
  },
  published: {
    subject: 'What you wrote is published',
    paragraphs: ({ title }) => [
      `“${readIn(title, 'en').text}” is now published. Anybody can find it and read it.`,
    ],
    link: 'See the page',
  },
  'still-in-use': {
    subject: 'Is this still in use?',
    paragraphs: ({ title, dueOn }) => [
      `Your organisation published “${readIn(title, 'en').text}”, and was to look at it again by ${longDate(dueOn, 'en')}.`,
      'Please say whether it is still in use. One click is enough. Readers see the date of your answer.',
    ],
    link: 'Say whether it is still in use',
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
