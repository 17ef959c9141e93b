import { readIn } from '#app/domain/text.ts'
import type { accessMail as english } from '../en/access-mail.ts'
import { people } from './people.ts'

const signedOut = 'Cawsoch eich allgofnodi, a gallwch fewngofnodi eto ar unwaith.'
const whatStays = 'Mae’r hyn a ysgrifennoch yn aros.'

/** Geiriau'r e-byst am yr hyn y caiff rhywun ei wneud o hyn ymlaen, am fod gweinyddwr wedi'i newid. */
export const accessMail: typeof english = {
  'role-given': {
    subject: 'Mae gennych rôl newydd',
    paragraphs: ({ organisation, role }) => [
      `Mae gweinyddwr wedi rhoi’r rôl “${people.role[role]}” i chi yn y sefydliad hwn: ${readIn(organisation, 'cy').text}.`,
      signedOut,
    ],
    link: 'Mewngofnodi',
  },
  'role-taken': {
    subject: 'Nid yw rôl gennych mwyach',
    paragraphs: ({ organisation, role }) => [
      `Mae gweinyddwr wedi tynnu’r rôl “${people.role[role]}” oddi arnoch yn y sefydliad hwn: ${readIn(organisation, 'cy').text}.`,
      `${whatStays} ${signedOut}`,
    ],
    link: 'Mewngofnodi',
  },
  'removed-from-organisation': {
    subject: 'Nid ydych mewn sefydliad mwyach',
    paragraphs: ({ organisation }) => [
      `Mae gweinyddwr wedi dod â’ch rolau yn y sefydliad hwn i ben: ${readIn(organisation, 'cy').text}.`,
      `Mae eich cyfrif gennych o hyd. Mae’r hyn a ysgrifennoch yn aros gyda’r sefydliad. ${signedOut}`,
    ],
    link: 'Mewngofnodi',
  },
  'suspended-in-organisation': {
    subject: 'Mae eich rolau mewn sefydliad wedi’u hatal',
    paragraphs: ({ organisation }) => [
      `Mae gweinyddwr wedi atal eich rolau yn y sefydliad hwn am y tro: ${readIn(organisation, 'cy').text}.`,
      `Mae eich cyfrif gennych o hyd, a’ch rolau ym mhob man arall. ${whatStays} ${signedOut}`,
    ],
    link: 'Mewngofnodi',
  },
  'let-back-into-organisation': {
    subject: 'Mae eich rolau mewn sefydliad gennych eto',
    paragraphs: ({ organisation }) => [
      `Mae gweinyddwr wedi rhoi eich rolau yn y sefydliad hwn yn ôl i chi: ${readIn(organisation, 'cy').text}.`,
      signedOut,
    ],
    link: 'Mewngofnodi',
  },
  'portal-role-given': {
    subject: 'Mae gennych rôl newydd ar gyfer y porth cyfan',
    paragraphs: ({ role }) => [
      `Mae gweinyddwr y porth wedi rhoi’r rôl “${people.portalRole[role]}” i chi.`,
      signedOut,
    ],
    link: 'Mewngofnodi',
  },
  'portal-role-taken': {
    subject: 'Nid yw rôl ar gyfer y porth cyfan gennych mwyach',
    paragraphs: ({ role }) => [
      `Mae gweinyddwr y porth wedi tynnu’r rôl “${people.portalRole[role]}” oddi arnoch.`,
      signedOut,
    ],
    link: 'Mewngofnodi',
  },
  'account-suspended': {
    subject: 'Mae eich cyfrif wedi’i atal',
    paragraphs: () => [
      'Mae gweinyddwr y porth wedi atal eich cyfrif: cawsoch eich allgofnodi, ac ni allwch fewngofnodi nes iddo eich gadael i mewn eto.',
      `${whatStays} Tan hynny ni fyddwn yn anfon unrhyw e-bost arall atoch. Os nad ydych yn gwybod pam, ysgrifennwch at y cyfeiriad isod.`,
    ],
    link: 'Y Porth Arfer Da',
  },
  'account-let-back-in': {
    subject: 'Gallwch ddefnyddio eich cyfrif eto',
    paragraphs: () => [
      'Mae gweinyddwr y porth wedi gadael eich cyfrif i mewn eto, gyda’r rolau a oedd ganddo. Yr un yw eich cyfrinair ag o’r blaen.',
    ],
    link: 'Mewngofnodi',
  },
}
