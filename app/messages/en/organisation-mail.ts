import { readIn } from '#app/domain/text.ts'
import type { OrganisationMailValues } from '#app/domain/organisation-mail.ts'
import type { MailKindWords } from '../mail-words.ts'
import { plural } from '../plural.ts'

/** Words of the mail that the people of an organisation get about each other's drafts. */
export const organisationMail: Pick<MailKindWords, keyof OrganisationMailValues> = {
  'for-approval': {
    subject: 'Something waits for your approval',
    paragraphs: ({ title }) => [
      `Colleagues want to send “${readIn(title, 'en').text}” to the portal’s reviewers.`,
      'Your organisation approves what leaves it. Please read it, then send it on or back to its writers.',
    ],
    link: 'Read it and decide',
  },
  'sent-back': {
    subject: 'An approver asks you for changes',
    paragraphs: ({ title, reasons }) => [
      `An approver of your organisation has read “${readIn(title, 'en').text}” and sent it back to you with ${plural('en', reasons, { one: '# reason', other: '# reasons' })}.`,
      'Each reason is beside the part of the form it is about. When you have dealt with them, send it again.',
    ],
    link: 'Read the reasons and make the changes',
  },
  'signed-off': {
    subject: 'Your organisation has approved what you wrote',
    paragraphs: ({ title }) => [
      `An approver of your organisation has approved “${readIn(title, 'en').text}”. It is with the portal’s reviewers now.`,
    ],
    link: 'See where it stands',
  },
  'given-to-you': {
    subject: 'A draft has been given to you',
    paragraphs: ({ title }) => [
      `An administrator of your organisation asks you to go on with “${readIn(title, 'en').text}”.`,
      'Everything written so far is in it.',
    ],
    link: 'Open the draft',
  },
}
