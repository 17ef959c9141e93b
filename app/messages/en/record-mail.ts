import type { RecordMailValues } from '#app/domain/record-mail.ts'
import { readIn } from '#app/domain/text.ts'
import { dateAndTime, longDate } from '../dates.ts'
import type { MailKindWords } from '../mail-words.ts'
import { plural } from '../plural.ts'

/** Words of the mail about a record on its way to readers. */
export const recordMail: Pick<MailKindWords, keyof RecordMailValues> = {
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
  approved: {
    subject: 'A reviewer has approved what you wrote',
    paragraphs: ({ title }) => [
      `A reviewer has approved “${readIn(title, 'en').text}”. It has not been published yet. We write to you when it is.`,
    ],
    link: 'See where it stands',
  },
  scheduled: {
    subject: 'What you wrote has a date for being published',
    paragraphs: ({ title, publishAt }) => [
      `“${readIn(title, 'en').text}” is to be published by itself on ${dateAndTime(publishAt, 'en')}, London time.`,
    ],
    link: 'See where it stands',
  },
  'not-published-as-scheduled': {
    subject: 'Something was not published as planned',
    paragraphs: ({ title }) => [
      `“${readIn(title, 'en').text}” was to be published by itself, but something stood in the way. Its page says what.`,
      'It is approved, and a reviewer can publish it or set another time once that is put right.',
    ],
    link: 'See what stood in the way',
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
    paragraphs: ({ title, count }) => [
      title === null
        ? `${plural('en', count, { one: '# case study', other: '# case studies' })} that you wrote are due to be looked at again.`
        : `“${readIn(title, 'en').text}” is due to be looked at again.`,
      'Please say whether it is still in use. One click is enough. Readers see the date of your answer.',
    ],
    link: 'Say whether it is still in use',
  },
  'body-preview': {
    subject: 'A draft names your organisation: please check the facts',
    paragraphs: ({ title, ombudsman, lastDay }) => [
      `${readIn(ombudsman, 'en').text} has written “${readIn(title, 'en').text}”, which names your organisation. Before it is published you can read it and correct its facts.`,
      `You can do so until ${longDate(lastDay, 'en')}. It is a draft: please do not pass it on.`,
    ],
    link: 'Read the draft and check the facts',
  },
  'evidence-came': {
    subject: 'Evidence about a recommendation has come',
    paragraphs: ({ title }) => [
      `An organisation has sent evidence about a recommendation in “${readIn(title, 'en').text}”. Say whether the recommendation is complied with, or return it with a reason.`,
    ],
    link: 'Look at the evidence',
  },
  'evidence-judged': {
    subject: 'A recommendation to your organisation was looked at',
    paragraphs: ({ title }) => [
      `The ombudsman has recorded something about a recommendation to your organisation in “${readIn(title, 'en').text}”.`,
    ],
    link: 'See what was recorded',
  },
  'recommendations-due': {
    subject: 'Recommendations to your organisation: their days',
    paragraphs: ({ coming, passed }) => [
      [
        passed === 0 ? '' : `Past their day without evidence: ${passed}.`,
        coming === 0 ? '' : `Due within four weeks: ${coming}.`,
      ]
        .filter(Boolean)
        .join(' '),
      'Say what was done about them, and show it. The ombudsman then records whether they are complied with.',
    ],
    link: 'See the recommendations',
  },
}
