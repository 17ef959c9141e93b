import type { portals as english } from '../en/portals.ts'
import { plural } from '../plural.ts'

/** Y dudalen am byrth eraill, i'r bobl sy'n gofalu am hwn. */
export const portals: typeof english = {
  lead: 'Mae pyrth yn rhoi i’w gilydd yr hyn y maent yn ei gyhoeddi. Mae’r hyn a ddaeth o borth arall yn dweud hynny lle bynnag y caiff ei ddarllen, ac yno’n unig y caiff ei newid.',
  own: 'Y porth hwn',
  address: 'Cyfeiriad',
  bundle: 'Yr hyn y mae eraill yn ei dynnu',
  fingerprint: 'Ôl bys yr allwedd',
  fingerprintHint:
    'Cymharwch ef dros y ffôn â phobl y porth arall: maent yn gweld eich un chi ar eu tudalen nhw.',
  how: 'Sut i dynnu',
  howText:
    'Mae pwy bynnag sy’n rhedeg y porth yn dechrau tynnu ar ei beiriant, â llaw neu ar adeg o’r dydd. Dim ond yr hyn a newidiodd sy’n dod.',
  others: 'Pyrth y daeth cofnodion ohonynt',
  none: 'Nid oes dim wedi’i gymryd drosodd o borth arall eto.',
  from: 'Tynnwyd o',
  met: 'Yn hysbys ers',
  never:
    'Byth ganddo ef ei hun: porth arall a basiodd ei gofnodion ymlaen, ac a ddywedodd pa allwedd sydd ganddo. Cymharwch yr ôl bys cyn dibynnu arnynt.',
  last: 'Y tro diwethaf',
  held: 'Cofnodion yma',
  came: 'Yr hyn a ddaeth',
  counts: (taken, gone, refused) =>
    `${taken} yn newydd neu wedi newid, ${gone} wedi mynd, ${refused} heb eu cymryd`,
  stopped: 'Daeth i ben cyn ei ddiwedd',
  notTaken: (n) =>
    plural('cy', n, {
      one: 'Ni chymerwyd # cofnod',
      two: 'Ni chymerwyd # gofnod',
      other: 'Ni chymerwyd # cofnod',
    }),
  otherwise: 'Wedi’u cymryd, ond nid yn union fel y maent yno',
  record: 'Cofnod',
  why: 'Pam',
  whatElse: 'Beth sy’n wahanol',
  problem: {
    issue: (value) => value,
    anonymity: (value) => `Mae ynddo rywbeth a all ddangos pwy yw rhywun (${value}).`,
    'no-owner': (value) => `Disgrifir ei sefydliad (${value}) â thermau nad ydynt yn hysbys yma.`,
    'left-term': (value) => `Nid yw’r term “${value}” yn hysbys yma a chafodd ei adael allan.`,
    'left-entry': (value) => `Mae’n cynnwys cofnod nad yw yma, a adawyd allan: ${value}`,
    'left-file': (value) => `Nid oedd modd cymryd y ffeil ${value} ac fe’i gadawyd allan.`,
    'joined-organisation': (value) => `Cymerwyd mai ${value} yw ei sefydliad, sydd â’r un enw neu god.`,
    'other-address': (value) =>
      `Mae’r cyfeiriad sydd ganddo yno wedi’i gymryd yma: ${value} yw ei gyfeiriad yma.`,
    'newer-here': () => 'Mae’r hyn sydd yma yn fwy newydd na’r hyn a gynigiwyd.',
    'bad-signature': () => 'Nid yw wedi’i lofnodi gan ei gartref, neu cafodd ei newid ar y ffordd.',
    'unknown-home': (value) =>
      `Mae’n perthyn i ${value}, nad yw’n hysbys yma: gallai unrhyw un fod wedi’i lofnodi. Tynnwch oddi yno’n gyntaf, neu rhedwch y tynnu gyda --trust-homes.`,
    unreadable: (value) => `Ni ellir ei ddarllen (${value}).`,
  },
}
