import { plural } from '../plural.ts'
import type { reports as english } from '../en/reports.ts'

const leftOut = 'Wedi’i adael allan o’r adroddiad tra na fydd dim wedi’i ysgrifennu.'

/** Reports to committees, in Welsh. */
export const reports: typeof english = {
  title: 'Adroddiad i bwyllgor',
  titleOf: (agenda) => `Adroddiad i bwyllgor: ${agenda}`,
  lead: 'Mae’r hyn a ysgrifennwch yma yn sefyll gyda’r hyn y mae’r cofnodion ar yr agenda yn ei ddweud a chyda’r cynllun gweithredu, a gaiff eu rhoi i mewn ohonynt eu hunain. Nid yw nodiadau cyfyngedig byth ynddo.',
  open: 'Adroddiad i bwyllgor',
  openText:
    'Adroddiad gyda phwrpas, cefndir, canfyddiadau, goblygiadau, argymhelliad a chynllun gweithredu, o’r un eitemau.',
  writing: {
    en: 'Rydych yn ysgrifennu’r geiriau Saesneg.',
    cy: 'Rydych yn ysgrifennu’r geiriau Cymraeg.',
  },
  other: { en: 'Ysgrifennu’r geiriau Saesneg', cy: 'Ysgrifennu’r geiriau Cymraeg' },
  parts: {
    purpose: 'Pwrpas',
    background: 'Cefndir',
    findings: 'Canfyddiadau',
    legal: 'Goblygiadau cyfreithiol',
    financial: 'Goblygiadau ariannol',
    equality: 'Goblygiadau cydraddoldeb',
    welshLanguage: 'Goblygiadau i’r Gymraeg',
    recommendation: 'Argymhelliad',
  },
  hints: {
    purpose: '',
    background: '',
    findings: 'Yr hyn sydd o flaen prif bwyntiau pob cofnod. Gallwch ei adael allan.',
    legal: leftOut,
    financial: leftOut,
    equality: leftOut,
    welshLanguage: leftOut,
    recommendation: 'Yr hyn y gofynnir i’r pwyllgor ei wneud.',
  },
  implications: 'Goblygiadau',
  actionPlan: 'Cynllun gweithredu',
  noActions: 'Ni chytunwyd ar unrhyw gamau eto.',
  draft: {
    purpose: (records) =>
      plural('cy', records, {
        zero: 'Adrodd i’r pwyllgor.',
        one: 'Dod ag un enghraifft o arfer da neu ddysgu gerbron y pwyllgor.',
        other: 'Dod â # enghraifft o arfer da neu ddysgu gerbron y pwyllgor.',
      }),
    background:
      'Daw’r enghreifftiau o’r Porth Arfer Da, lle mae cyrff cyhoeddus yn rhannu’r hyn sydd wedi gweithio, yr hyn nad yw wedi gweithio, a’r hyn a ddysgwyd o gwynion.',
    noted: 'Bod y pwyllgor yn nodi’r adroddiad hwn.',
    decides: 'Bod y pwyllgor yn penderfynu ar:',
  },
  otherLanguage: {
    en: 'Mae peth o’r adroddiad hwn yn Saesneg yn unig.',
    cy: 'Mae peth o’r adroddiad hwn yn Gymraeg yn unig.',
  },
  languages: 'Iaith y ddogfen',
  language: { en: 'Saesneg', cy: 'Cymraeg', both: 'Cymraeg a Saesneg' },
  save: 'Cadw',
  read: 'Darllen ar y sgrin neu argraffu',
  saved: 'Mae’r adroddiad wedi’i gadw.',
  take: 'Mynd ag ef gyda chi',
  back: 'Yn ôl i’r adroddiad',
}
