import type { RecordMailValues } from '#app/domain/record-mail.ts'
import { readIn } from '#app/domain/text.ts'
import { dateAndTime, longDate } from '../dates.ts'
import type { MailKindWords } from '../mail-words.ts'
import { plural } from '../plural.ts'

/** Geiriau'r e-byst am gofnod ar ei ffordd at ddarllenwyr. */
export const recordMail: Pick<MailKindWords, keyof RecordMailValues> = {
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
      `Mae adolygydd wedi edrych ar “${readIn(title, 'cy').text}” ac wedi ei anfon yn ôl atoch. ${plural('cy', reasons, { two: 'Rhoddwyd # reswm.', other: 'Rhoddwyd # rheswm.' })}`,
      'Mae pob rheswm wrth ymyl y rhan o’r ffurflen y mae’n ymwneud â hi. Ar ôl i chi ymdrin â nhw, anfonwch ef eto.',
    ],
    link: 'Darllen y rhesymau a gwneud y newidiadau',
  },
  approved: {
    subject: 'Mae adolygydd wedi cymeradwyo’r hyn a ysgrifennoch',
    paragraphs: ({ title }) => [
      `Mae adolygydd wedi cymeradwyo “${readIn(title, 'cy').text}”. Nid yw wedi’i gyhoeddi eto. Byddwn yn ysgrifennu atoch pan fydd.`,
    ],
    link: 'Gweld beth yw’r sefyllfa',
  },
  scheduled: {
    subject: 'Mae dyddiad ar gyfer cyhoeddi’r hyn a ysgrifennoch',
    paragraphs: ({ title, publishAt }) => [
      `Bydd “${readIn(title, 'cy').text}” yn cael ei gyhoeddi’n awtomatig ar ${dateAndTime(publishAt, 'cy')}, amser Llundain.`,
    ],
    link: 'Gweld beth yw’r sefyllfa',
  },
  'not-published-as-scheduled': {
    subject: 'Ni chyhoeddwyd rhywbeth yn ôl y bwriad',
    paragraphs: ({ title }) => [
      `Roedd “${readIn(title, 'cy').text}” i fod i gael ei gyhoeddi’n awtomatig, ond roedd rhywbeth yn y ffordd. Mae ei dudalen yn dweud beth.`,
      'Mae wedi’i gymeradwyo, a gall adolygydd ei gyhoeddi neu bennu amser arall ar ôl unioni hynny.',
    ],
    link: 'Gweld beth oedd yn y ffordd',
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
    paragraphs: ({ title, count }) => [
      title === null
        ? `Nifer yr astudiaethau achos a ysgrifennoch y mae’n bryd edrych arnynt eto: ${count}.`
        : `Mae’n bryd edrych eto ar “${readIn(title, 'cy').text}”.`,
      'Dywedwch a yw’n dal i gael ei ddefnyddio. Mae un clic yn ddigon. Bydd darllenwyr yn gweld dyddiad eich ateb.',
    ],
    link: 'Dweud a yw’n dal i gael ei ddefnyddio',
  },
  'body-preview': {
    subject: 'Mae drafft yn enwi eich sefydliad: gwiriwch y ffeithiau',
    paragraphs: ({ title, ombudsman, lastDay }) => [
      `Mae’r sefydliad hwn wedi ysgrifennu “${readIn(title, 'cy').text}”, sy’n enwi eich sefydliad chi: ${readIn(ombudsman, 'cy').text}. Cyn iddo gael ei gyhoeddi gallwch ei ddarllen a chywiro ei ffeithiau.`,
      `Gallwch wneud hynny hyd at ${longDate(lastDay, 'cy')}. Drafft ydyw: peidiwch â’i rannu â neb arall.`,
    ],
    link: 'Darllen y drafft a gwirio’r ffeithiau',
  },
  'evidence-came': {
    subject: 'Mae tystiolaeth am argymhelliad wedi dod i law',
    paragraphs: ({ title }) => [
      `Mae sefydliad wedi anfon tystiolaeth am argymhelliad yn “${readIn(title, 'cy').text}”. Dywedwch a gydymffurfiwyd â’r argymhelliad, neu dychwelwch hi gyda rheswm.`,
    ],
    link: 'Edrych ar y dystiolaeth',
  },
  'evidence-judged': {
    subject: 'Edrychwyd ar argymhelliad i’ch sefydliad',
    paragraphs: ({ title }) => [
      `Mae’r ombwdsmon wedi cofnodi rhywbeth am argymhelliad i’ch sefydliad yn “${readIn(title, 'cy').text}”.`,
    ],
    link: 'Gweld beth a gofnodwyd',
  },
  'recommendations-due': {
    subject: 'Argymhellion i’ch sefydliad: eu dyddiadau',
    paragraphs: ({ coming, passed }) => [
      [
        passed === 0 ? '' : `Wedi mynd heibio i’w dyddiad heb dystiolaeth: ${passed}.`,
        coming === 0 ? '' : `I’w cyflawni o fewn pedair wythnos: ${coming}.`,
      ]
        .filter(Boolean)
        .join(' '),
      'Dywedwch beth a wnaed yn eu cylch, a dangoswch hynny. Yna bydd yr ombwdsmon yn cofnodi a gydymffurfiwyd â hwy.',
    ],
    link: 'Gweld yr argymhellion',
  },
}
