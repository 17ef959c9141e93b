import { readIn } from '#app/domain/text.ts'
import type { organisationMail as english } from '../en/organisation-mail.ts'
import { plural } from '../plural.ts'

/** Geiriau'r negeseuon e-bost y mae pobl sefydliad yn eu cael am ddrafftiau ei gilydd. */
export const organisationMail: typeof english = {
  'for-approval': {
    subject: 'Mae rhywbeth yn aros am eich cymeradwyaeth',
    paragraphs: ({ title }) => [
      `Mae cydweithwyr am anfon “${readIn(title, 'cy').text}” at adolygwyr y porth.`,
      'Mae eich sefydliad yn cymeradwyo’r hyn sy’n ei adael. Darllenwch ef, yna ei anfon ymlaen neu’n ôl at ei awduron.',
    ],
    link: 'Ei ddarllen a phenderfynu',
  },
  'sent-back': {
    subject: 'Mae cymeradwywr yn gofyn i chi am newidiadau',
    paragraphs: ({ title, reasons }) => [
      `Mae cymeradwywr o’ch sefydliad wedi darllen “${readIn(title, 'cy').text}” ac wedi ei anfon yn ôl atoch. ${plural('cy', reasons, { one: 'Rhoddwyd # rheswm.', two: 'Rhoddwyd # reswm.', other: 'Rhoddwyd # rheswm.' })}`,
      'Mae pob rheswm wrth ymyl y rhan o’r ffurflen y mae’n ymwneud â hi. Pan fyddwch wedi delio â nhw, anfonwch ef eto.',
    ],
    link: 'Darllen y rhesymau a gwneud y newidiadau',
  },
  'signed-off': {
    subject: 'Mae eich sefydliad wedi cymeradwyo’r hyn a ysgrifennoch',
    paragraphs: ({ title }) => [
      `Mae cymeradwywr o’ch sefydliad wedi cymeradwyo “${readIn(title, 'cy').text}”. Mae gydag adolygwyr y porth nawr.`,
    ],
    link: 'Gweld beth yw’r sefyllfa',
  },
  'given-to-you': {
    subject: 'Mae drafft wedi’i roi i chi',
    paragraphs: ({ title }) => [
      `Mae gweinyddwr eich sefydliad yn gofyn i chi barhau â “${readIn(title, 'cy').text}”.`,
      'Mae popeth a ysgrifennwyd hyd yma ynddo.',
    ],
    link: 'Agor y drafft',
  },
}
