import { plural } from '../plural.ts'
import type { lateCorrections as english } from '../en/late-corrections.ts'

const times = (count: number) =>
  plural('cy', count, {
    one: 'unwaith',
    two: 'ddwywaith',
    few: '# gwaith',
    many: '# gwaith',
    other: '# o weithiau',
  })

export const lateCorrections: typeof english = {
  link: 'Disodli geiriau ym mhob argraffiad',
  title: 'Disodli geiriau ym mhob argraffiad',
  lead: (editions) =>
    editions === 1
      ? 'Ar gyfer geiriau y gellid adnabod rhywun drwyddynt. Cânt eu disodli yn yr unig argraffiad sydd.'
      : `Ar gyfer geiriau y gellid adnabod rhywun drwyddynt. Cânt eu disodli ym mhob argraffiad (${editions}): y cyhoeddedig, yr hen rai a’r drafft.`,
  warning: 'Ni ellir dadwneud hyn. Ni chedwir yr hen eiriau yn unman yn y porth.',
  reaches: [
    'Disodlir hefyd: yr hyn a anfonwyd at adolygwyr, negeseuon a nodiadau am y cofnod, yr hyn y mae agendâu a llyfrau achosion yn ei ddweud amdano, post sy’n aros, y chwiliad, ffrydiau a lawrlwythiadau.',
    'Dilëir ffeil y darllenwyd y geiriau ynddi, am na ellir newid ffeiliau yma. Edrychwch ar y lleill eich hun: nid oes neb yn darllen yr hyn sydd mewn lluniau.',
    'Bydd cyfeiriad sy’n cynnwys y geiriau yn cael un newydd, a bydd yr hen un yn arwain yno.',
    'Mae’r hanes yn dweud y gwnaed cywiriad i ddiogelu rhywun, heb ddweud beth oedd yno. Mae’r log archwilio’n dweud yr un peth.',
    'Bydd copïau wrth gefn, lawrlwythiadau a chopïau pobl eraill yn cadw’r geiriau. Mae’r dudalen nesaf yn rhestru pwy a allai fod â hwy.',
  ],
  words: 'Geiriau i’w disodli',
  wordsHint:
    'Geiriau cyfan, beth bynnag fo’u priflythrennau, megis “Olwen Pari”. Gwnewch hyn eto ar gyfer ffyrdd eraill o ysgrifennu’r enw.',
  by: 'Yr hyn sy’n sefyll yno yn lle hynny',
  byHint: 'Megis “Mrs P”, neu “pentref yng ngogledd y sir”',
  button: 'Disodli ym mhobman',
  done: 'Disodlwyd y geiriau ym mhobman yn y porth.',
  inHistory: (dates) => `Disodlwyd geiriau ym mhob argraffiad, fel na ellir adnabod neb: ${dates}.`,
  holders: {
    link: 'Pwy a allai fod â’r hyn a ddywedodd o hyd',
    title: 'Pwy a allai fod ag ef o hyd',
    before: (date) => `Fel yr oedd cyn dileu’r geiriau ar ${date}.`,
    now: 'Fel y mae nawr. Ni chywirwyd na thynnwyd dim i lawr eto.',
    since: (date) => `Gallai darllenwyr ei ddarllen ers ${date}.`,
    out: 'Yr hyn a adawodd y porth',
    served: {
      feed: (n) => `Ffrydiau: aeth allan ${times(n)}`,
      export: (n) => `Allforion canlyniadau chwilio a dyfyniadau: aeth allan ${times(n)}`,
      file: (n) => `Ei ffeiliau: lawrlwythwyd ${times(n)}`,
      document: (n) => `Agendâu fel dogfennau: aeth allan ${times(n)}`,
    },
    mails: (n) => `Negeseuon e-bost amdano a anfonwyd: ${n}`,
    links: (n) => `Dolenni i ddrafftiau ohono a ddefnyddiwyd: ${n}`,
    counted:
      'Cyfrifir fesul diwrnod, heb ddweud pwy. Ni chyfrifir darllen tudalennau, ac ni ŵyr neb beth a gadwodd peiriannau chwilio ac archifau.',
    here: 'Yr hyn sydd gan eraill yma',
    agendas: (n) =>
      `Nifer yr agendâu yr oedd arnynt: ${n}. Gallai rhywun fod wedi’u hargraffu neu eu copïo. Sefydliadau eu perchnogion:`,
    casebooks: (n) => `Llyfrau achosion sydd ag ef: ${n}`,
    copies: (n) => `Cofnodion sy’n ei enwi fel eu hysbrydoliaeth, ac a allai fod â’i eiriau: ${n}`,
    backups: 'Copïau wrth gefn',
    noBackups: 'Ni wnaed copi wrth gefn yn yr amser hwnnw.',
    backupsOf: (n) =>
      `Nifer y dyddiau y’u gwnaed: ${n}. Mae’r rhai a gedwir o hyd â’r geiriau ynddynt: cedwir 7 diwrnod, 4 wythnos a 12 mis, ac yna cânt eu dileu.`,
    next: 'Beth i’w wneud nesaf',
    steps: [
      'Dywedwch wrth y person yr oedd y manylion amdano, os gallwch wneud hynny’n ddiogel, ac wrth eich swyddog diogelu data.',
      'Ysgrifennwch at y sefydliadau uchod, a gofynnwch iddynt ddileu neu gywiro eu copïau.',
      'Gofynnwch i beiriannau chwilio anghofio’r hen dudalen.',
      'Os adferir copi wrth gefn byth, tynnwch y geiriau allan eto.',
    ],
  },
}
