import { longDate } from '../dates.ts'
import type { meetingMail as english } from '../en/meeting-mail.ts'

/** Geiriau'r negeseuon e-bost y mae pobl tîm yn eu cael am gyfarfodydd. */
export const meetingMail: typeof english = {
  'agenda-given': {
    subject: 'Mae agenda wedi’i rhoi i’ch tîm i’w darllen',
    paragraphs: ({ shown }) => [
      ...(shown === null
        ? []
        : [`Mae’r agenda hon wedi’i rhoi i’ch tîm, “${shown.team}”, i’w darllen: “${shown.title}”.`]),
      ...(shown === null || shown.meetingDate === ''
        ? []
        : [`Dyddiad y cyfarfod: ${longDate(shown.meetingDate, 'cy')}.`]),
      'Ar ôl ei darllen, dywedwch hynny ar ei thudalen.',
    ],
    link: 'Darllen yr agenda',
  },
}
