import type { MeetingMailValues } from '#app/domain/meeting-mail.ts'
import { longDate } from '../dates.ts'
import type { MailKindWords } from '../mail-words.ts'

/** Words of the mail that the people of a team get about meetings. */
export const meetingMail: Pick<MailKindWords, keyof MeetingMailValues> = {
  'agenda-given': {
    subject: 'Your team has been given an agenda to read',
    paragraphs: ({ shown }) => [
      ...(shown === null
        ? []
        : [`Your team “${shown.team}” has been given the agenda “${shown.title}” to read.`]),
      ...(shown === null || shown.meetingDate === ''
        ? []
        : [`The meeting is on ${longDate(shown.meetingDate, 'en')}.`]),
      'When you have read it, please say so on its page.',
    ],
    link: 'Read the agenda',
  },
}
