import { plural } from '../plural.ts'
import type { organisations as english } from '../en/organisations.ts'

/** Geiriau'r tudalennau am sefydliadau. */
export const organisations: typeof english = {
  description: (name) =>
    `Astudiaethau achos a detholiadau o lyfrau achosion a gyhoeddwyd gan ${name}, neu sy’n ymwneud â’r sefydliad.`,
  title: 'Sefydliadau',
  lead: 'Cyrff cyhoeddus, elusennau ac ombwdsmyn ledled y Deyrnas Unedig. Nid yw bod ar y rhestr hon yn golygu bod sefydliad wedi cyhoeddi dim.',
  searchLabel: 'Enw sefydliad',
  nation: 'Gwlad',
  anyNation: 'Pob gwlad',
  type: 'Math',
  anyType: 'Pob math',
  button: 'Dangos',
  clear: 'Clirio',
  letters: 'Sefydliadau yn ôl llythyren gyntaf',
  allLetters: 'Pob un',
  allLettersLabel: 'Pob llythyren',
  letter: (letter) => `Llythyren ${letter}`,
  count: (n) =>
    plural('cy', n, {
      zero: 'Dim sefydliadau',
      one: '# sefydliad',
      two: '# sefydliad',
      few: '# sefydliad',
      many: '# sefydliad',
      other: '# sefydliad',
    }),
  none: 'Nid oes sefydliad yn cyfateb. Rhowch gynnig ar un gair o’i enw, neu cliriwch yr hidlyddion.',
  sector: 'Sector',
  region: 'Ardal',
  website: 'Gwefan',
  code: 'Cod',
  demonstration: 'Arddangosiad: nid yw’r sefydliad hwn yn bod.',
  demonstrationTag: 'Arddangosiad',
  published: 'Wedi’i gyhoeddi ar y porth',
  publishedCount: (n) =>
    plural('cy', n, {
      zero: 'Dim eto',
      one: '# cofnod',
      two: '# gofnod',
      few: '# chofnod',
      many: '# chofnod',
      other: '# cofnod',
    }),
  publishedNone: 'Nid oes dim gan y sefydliad hwn nac amdano wedi’i gyhoeddi ar y porth eto.',
  people: 'Pobl sydd â rôl yma',
  closed: (date) =>
    `Mae’r sefydliad hwn ar gau ers ${date}. Erys yr hyn a gyhoeddodd yma; nid yw’n cyhoeddi dim byd newydd.`,
  formerly: (names) => `Gynt ${names}`,
  includes: (names) => `Yn cynnwys yr hyn a fu’n ${names}`,
}
