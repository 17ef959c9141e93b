import { readIn } from '#app/domain/text.ts'
import { longDate } from '../dates.ts'
import type { mail as english } from '../en/mail.ts'
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
    subject: 'Gwahoddiad i’r Porth Arfer Da',
    paragraphs: ({ organisation, role, until }) => [
      `Mae’r sefydliad hwn yn eich gwahodd i rannu arfer da ar y porth: ${readIn(organisation, 'cy').text}. Eich rôl yno fydd: ${people.role[role]}.`,
      `Mae’r ddolen isod yn gweithio unwaith, hyd at ${longDate(until, 'cy')}. I chi yn unig y mae: peidiwch â’i rhannu â neb arall.`,
    ],
    link: 'Derbyn y gwahoddiad',
  },
  submitted: {
    subject: 'Mae’r hyn a anfonoch i’w adolygu wedi ein cyrraedd',
    paragraphs: ({ title }) => [
      `Diolch am anfon “${readIn(title, 'cy').text}”.`,
      'Bydd adolygydd yn ei ddarllen nesaf. Bydd naill ai’n ei gyhoeddi neu’n ei anfon yn ôl atoch gyda rhesymau. Byddwn yn ysgrifennu atoch pan fydd wedi penderfynu. Tan hynny gallwch ei dynnu’n ôl.',
    ],
    link: 'Gweld beth yw’r sefyllfa',
  },
  'new-in-queue': {
    subject: 'Mae rhywbeth newydd yn aros i’w adolygu',
    paragraphs: () => [
      'Mae rhywbeth newydd wedi’i anfon i’w adolygu.',
      'Rydym yn ysgrifennu am gyflwyniadau newydd unwaith y dydd ar y mwyaf. Efallai y bydd mwy wedi cyrraedd erbyn i chi edrych.',
    ],
    link: 'Agor y ciw adolygu',
  },
  returned: {
    subject: 'Mae adolygydd yn gofyn i chi am newidiadau',
    paragraphs: ({ title, reasons }) => [
      `Mae adolygydd wedi edrych ar “${readIn(title, 'cy').text}” ac wedi ei anfon yn ôl atoch. ${plural('cy', reasons, { one: 'Rhoddwyd # rheswm.', two: 'Rhoddwyd # reswm.', other: 'Rhoddwyd # rheswm.' })}`,
      'Mae pob rheswm wrth ymyl y rhan o’r ffurflen y mae’n ymwneud â hi. Ar ôl i chi ymdrin â nhw, anfonwch ef eto.',
    ],
    link: 'Darllen y rhesymau a gwneud y newidiadau',
  },
  published: {
    subject: 'Mae’r hyn a ysgrifennoch wedi’i gyhoeddi',
    paragraphs: ({ title }) => [
      `Mae “${readIn(title, 'cy').text}” bellach wedi’i gyhoeddi. Gall unrhyw un ddod o hyd iddo a’i ddarllen.`,
    ],
    link: 'Gweld y dudalen',
  },
  'still-in-use': {
    subject: 'A yw hyn yn dal i gael ei ddefnyddio?',
    paragraphs: ({ title, dueOn }) => [
      `Cyhoeddodd eich sefydliad “${readIn(title, 'cy').text}”, ac roedd i fod i edrych arno eto erbyn ${longDate(dueOn, 'cy')}.`,
      'Dywedwch a yw’n dal i gael ei ddefnyddio. Mae un clic yn ddigon. Bydd darllenwyr yn gweld dyddiad eich ateb.',
    ],
    link: 'Dweud a yw’n dal i gael ei ddefnyddio',
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
