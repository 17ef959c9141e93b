import { readIn } from '#app/domain/text.ts'
import { longDate } from '../dates.ts'
import type { mail as english } from '../en/mail.ts'
import type { MailKindWords } from '../mail-words.ts'
import { accountMail } from './account-mail.ts'
import { organisationMail } from './organisation-mail.ts'
import { recordMail } from './record-mail.ts'
import { secondFactorMail } from './second-factor-mail.ts'
import { people } from './people.ts'

const kinds: MailKindWords = {
  ...accountMail,
  ...organisationMail,
  ...recordMail,
  ...secondFactorMail,
  invited: {
    subject: 'Gwahoddiad i’r Porth Arfer Da',
    paragraphs: ({ organisation, role, until }) => [
      `Mae’r sefydliad hwn yn eich gwahodd i rannu arfer da ar y porth: ${readIn(organisation, 'cy').text}. Eich rôl yno fydd: ${people.role[role]}.`,
      `Mae’r ddolen isod yn gweithio unwaith, hyd at ${longDate(until, 'cy')}. I chi yn unig y mae: peidiwch â’i rhannu â neb arall.`,
    ],
    link: 'Derbyn y gwahoddiad',
  },
}

/** Geiriau'r e-byst y mae'r porth yn eu hanfon. */
export const mail: typeof english = {
  greeting: (name) => (name === '' ? 'Helo,' : `Helo ${name},`),
  linkBelow: (what) => `${what}:`,
  automatic: 'Anfonodd y porth yr e-bost hwn ei hun. Nid oes neb yn darllen atebion iddo.',
  contact: (address) => `Os oes gennych gwestiwn, ysgrifennwch at ${address}.`,
  fewer: 'Gallwch ddiffodd e-byst fel hyn ar y dudalen “Eich cyfrif”.',
  kinds,
  mailbox: {
    title: 'Blwch post',
    lead: 'Arddangosiad yw’r porth hwn, neu mae rhywun yn gweithio arno: nid yw’n anfon e-byst. Dyma’r hyn y byddai wedi’i anfon, y diweddaraf yn gyntaf.',
    none: 'Dim e-byst eto.',
    to: 'At',
    at: 'Ysgrifennwyd',
    asHtml: 'Fel HTML',
    htmlOf: (subject) => `“${subject}” fel HTML`,
  },
}
