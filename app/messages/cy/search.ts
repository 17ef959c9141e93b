import { formatNumber, plural } from '../plural.ts'
import type { search as english } from '../en/search.ts'
import { saidBack } from './said-back.ts'

/** The search page, in Welsh. */
export const search: typeof english = {
  title: 'Chwilio',
  titleFor: (words, where, page, pages) => {
    const what = `${words === '' ? 'Popeth' : words}${where === '' ? '' : ` ${where}`}`
    return pages > 1 ? `${what} (tudalen ${page} o ${pages}) – Chwilio` : `${what} – Chwilio`
  },
  description: 'Chwiliwch astudiaethau achos o arfer da a detholiadau o lyfrau achosion ombwdsmyn.',
  label: 'Chwilio astudiaethau achos a llyfrau achosion',
  hint: 'Gadewch y blwch yn wag i weld popeth.',
  button: 'Chwilio',
  help: 'Sut i chwilio',
  skip: 'Neidio i’r canlyniadau',
  sort: 'Trefnu yn ôl',
  sortButton: 'Trefnu',
  saidBack,
  within: {
    casebook: (name) => `Chwilio yn y llyfr achosion “${name}”`,
    organisation: (name) => `Chwilio yn yr hyn sydd gan ${name} neu amdano`,
    everywhere: 'Chwilio ym mhobman',
    casebookTitle: 'Chwilio yn y llyfr achosion hwn',
    organisationTitle: 'Chwilio yn yr hyn sydd gan y sefydliad hwn neu amdano',
  },
  filters: {
    title: 'Hidlyddion',
    chosen: (n) => plural('cy', n, { other: "# wedi'u dewis", one: "# wedi'i ddewis" }),
    by: 'Hidlo yn ôl',
    apply: 'Defnyddio’r hidlyddion',
    legend: (name) => `${name} (gyda nifer y canlyniadau ar gyfer pob un)`,
    only: 'Dim ond cofnodion sydd â’r canlynol',
    toggles: {
      goodPractice: 'Arfer da wedi’i nodi gan ombwdsmon',
      welsh: 'Fersiwn Gymraeg',
      measures: 'Canlyniadau wedi’u mesur',
      coProduced: 'Cydgynhyrchu neu gyd-ddylunio',
    },
    organisationName: 'Teipiwch ran o enw i ddod o hyd i sefydliad',
    findOrganisation: 'Dod o hyd i sefydliadau',
    organisations: (shown, all) =>
      all === 0
        ? 'Nid oes gan unrhyw sefydliad â chanlyniadau enw fel hynny.'
        : shown < all
          ? `Y ${shown} sydd â’r nifer mwyaf o ganlyniadau, o blith ${formatNumber(all)}.`
          : plural('cy', all, { two: '# sefydliad', other: '# sefydliad' }),
    date: {
      title: 'Dyddiad',
      hint: 'Er enghraifft 2024, 3/2024 neu 27/3/2024',
      from: 'O',
      to: 'Hyd at',
      years: 'Neu dewiswch flynyddoedd',
      wrong: {
        from: {
          'not-a-date':
            'Rhaid i “O” fod yn flwyddyn, yn fis neu’n ddyddiad go iawn, fel 2024, 3/2024 neu 27/3/2024. Ni chafodd ei ddefnyddio',
        },
        to: {
          'not-a-date':
            'Rhaid i “Hyd at” fod yn flwyddyn, yn fis neu’n ddyddiad go iawn, fel 2024, 3/2024 neu 27/3/2024. Ni chafodd ei ddefnyddio',
          'before-from': 'Rhaid i “Hyd at” fod yr un fath ag “O” neu’n hwyrach. Ni chafodd ei ddefnyddio',
        },
      },
    },
  },
  active: {
    title: 'Hidlyddion ar waith',
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
  leftOut: (words, holdAll) =>
    holdAll === 0
      ? `Ni chafwyd hyd i ganlyniad â phob un o'ch geiriau. Gall pob un o'r rhain fod heb rai o'r canlynol: ${words}.`
      : `${plural('cy', holdAll, {
          two: 'Dim ond # ganlyniad',
          few: 'Dim ond # chanlyniad',
          many: 'Dim ond # chanlyniad',
          other: 'Dim ond # canlyniad',
        })} sy'n cynnwys pob un o'ch geiriau. Gall y lleill fod heb rai o'r canlynol: ${words}.`,
  cut: 'Fe chwilioch chi am rywbeth hir iawn. Dim ond am ei ran gyntaf y chwiliwyd.',
  standIn:
    'Nid yw’r chwiliad arferol ar gael, felly atebodd un arall. Gall y canlyniadau fod mewn trefn wahanol.',
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
