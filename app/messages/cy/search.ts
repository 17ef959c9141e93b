import { formatNumber, plural } from '../plural.ts'
import type { search as english } from '../en/search.ts'

/** The search page, in Welsh. */
export const search: typeof english = {
  title: 'Chwilio',
  titleFor: (words, page, pages) => {
    const what = words === '' ? 'Popeth' : words
    return pages > 1 ? `${what} (tudalen ${page} o ${pages}) – Chwilio` : `${what} – Chwilio`
  },
  description: 'Chwiliwch astudiaethau achos o arfer da a detholiadau o lyfrau achosion ombwdsmyn.',
  label: 'Chwilio astudiaethau achos a llyfrau achosion',
  hint: 'Ychydig eiriau sy’n bwysig. Gadewch y blwch yn wag i weld popeth.',
  button: 'Chwilio',
  help: 'Sut i chwilio',
  skip: 'Neidio i’r canlyniadau',
  sort: 'Trefnu yn ôl',
  sortButton: 'Trefnu',
  filters: {
    title: 'Hidlyddion',
    chosen: (n) => plural('cy', n, { other: "# wedi'u dewis", one: "# wedi'i ddewis" }),
    by: 'Hidlo yn ôl',
    apply: 'Defnyddio’r hidlyddion',
    results: (n) =>
      plural('cy', n, {
        two: '# ganlyniad',
        few: '# chanlyniad',
        many: '# chanlyniad',
        other: '# canlyniad',
      }),
    capped: (shown, all) =>
      `Y ${shown} sydd â'r nifer mwyaf o ganlyniadau, o blith ${formatNumber(all)}. I ddod o hyd i un arall, teipiwch ei enw yn y blwch chwilio.`,
  },
  active: {
    title: 'Dim ond yr hyn sy’n cyfateb i bob un o’r rhain',
    remove: 'Tynnu’r hidlydd',
    clear: 'Clirio pob hidlydd',
  },
  found: (n, words) => {
    const results = plural('cy', n, {
      two: '# ganlyniad',
      few: '# chanlyniad',
      many: '# chanlyniad',
      other: '# canlyniad',
    })
    return words === '' ? results : `${results} ar gyfer “${words}”`
  },
  none: (words) => (words === '' ? 'Dim canlyniadau' : `Dim canlyniadau ar gyfer “${words}”`),
  page: (page, pages) => `tudalen ${page} o ${pages}`,
  tooMany: (shown) =>
    `Dim ond y ${formatNumber(shown)} cyntaf y gellir mynd drwyddynt fesul tudalen. Ychwanegwch air neu hidlydd i ddod o hyd i'r gweddill.`,
  leftOut: (words) =>
    `Nid oes dim yn cynnwys pob un o'ch geiriau. Mae'r canlyniadau hyn yn gadael allan: ${words}.`,
  meant: 'Ai hyn oeddech chi’n ei feddwl:',
  unknown: (values) =>
    `Mae'r ddolen hon yn gofyn am hidlydd nad yw gan y porth, felly cafodd ei adael allan: ${values}.`,
  nothing: {
    title: 'Beth gallwch chi roi cynnig arno',
    fewer: 'Defnyddiwch lai o eiriau, neu rai mwy cyffredin.',
    spelling: 'Gwiriwch y sillafu.',
    problem:
      'Chwiliwch am y broblem yn hytrach na’r ateb: “colli apwyntiadau” yn hytrach na “negeseuon atgoffa”.',
    unfilter: 'Tynnwch un hidlydd ar y tro.',
    clear: 'Clirio pob hidlydd a chwilio eto',
    themes: 'Neu edrychwch ar thema',
    share: 'Efallai nad oes neb wedi’i rannu eto. Os yw eich sefydliad wedi’i wneud,',
    shareLink: 'ysgrifennwch astudiaeth achos',
  },
}
