import { readIn } from '#app/domain/text.ts'
import { longDate } from '../dates.ts'
import type { mail as english } from '../en/mail.ts'
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
  choice: {
    title: 'E-byst am eich gwaith',
    wants: 'Ysgrifennwch ataf pan fydd rhywbeth yn digwydd i’r hyn rwy’n gweithio arno',
    hint: 'Os diffoddwch hyn, byddwch yn dal i gael yr hyn sy’n ymwneud â’ch cyfrif, a gallwch weld y gweddill ar eich tudalennau eich hun.',
    save: 'Cadw',
    saved: 'Mae’ch dewis am e-byst wedi’i gadw',
    undelivered: (n) =>
      plural('cy', n, {
        one: 'Ni ellid danfon # e-bost atoch. Gwiriwch eich cyfeiriad e-bost.',
        other: 'Ni ellid danfon # o e-byst atoch. Gwiriwch eich cyfeiriad e-bost.',
      }),
  },
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
