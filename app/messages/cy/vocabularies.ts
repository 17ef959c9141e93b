import type { Messages } from '../en.ts'
import { plural } from '../plural.ts'

const records = (n: number) =>
  plural('cy', n, { two: '# gofnod', few: '# chofnod', many: '# chofnod', other: '# cofnod' })
const organisations = (n: number) => plural('cy', n, { two: '# sefydliad', other: '# sefydliad' })

/** Y tudalennau lle mae gweinyddwyr y porth yn gofalu am dermau'r geirfaoedd. */
export const vocabularies: Messages['vocabularies'] = {
  noLongerUsed: (label) => `${label} (ddim yn cael ei ddefnyddio mwyach)`,
  lead: 'Mae cofnodion yn cael eu disgrifio â thermau o’r rhestrau hyn. Mae eich newidiadau yma’n gweithio ar unwaith: mae ffurflenni, hidlyddion, tudalennau a’r chwiliad yn eu dilyn.',
  open: 'Rhestrau y gallwch eu newid',
  columns: {
    vocabulary: 'Rhestr',
    about: 'Ei diben',
    inUse: 'Termau sy’n cael eu defnyddio',
    retired: 'Ddim yn cael eu defnyddio mwyach',
    term: 'Term',
    other: 'Saesneg',
    published: 'Wedi’u cyhoeddi',
    writing: 'Heb eu cyhoeddi',
    organisations: 'Sefydliadau',
    state: 'Cyflwr',
    id: 'Mewn cyfeiriadau',
    into: 'Yr hyn sydd yn ei le nawr',
  },
  name: {
    theme: 'Themâu',
    themeGroup: 'Grwpiau o themâu',
    subject: 'Pynciau',
    subSubject: 'Rhannau o bynciau',
    sector: 'Sectorau',
    organisationType: 'Mathau o sefydliadau',
    region: 'Rhanbarthau',
    recommendationKind: 'Mathau o argymhellion',
    evidenceMethod: 'Ffyrdd o gasglu tystiolaeth',
  },
  about: {
    theme: 'Yr hyn y mae cofnod yn ymwneud ag ef, ar draws pob sector. Mae pob thema mewn grŵp.',
    themeGroup: 'Nhw sy’n rhoi trefn ar y rhestr hir o themâu. Mae dewis grŵp yn dod o hyd i’w holl themâu.',
    subject: 'Y penawdau y mae ombwdsmyn yn trefnu eu hachosion yn ôl iddynt.',
    subSubject:
      'Yr hyn y mae ombwdsmyn yn trefnu eu hachosion yn ôl iddo o fewn pwnc. Caiff awduron dyfyniadau enwi un nad yw ar y rhestr hefyd; bydd wedyn yn cael ei restru yma, i’w ailenwi, ei symud neu ei gyfuno.',
    sector: 'Y rhan o wasanaeth cyhoeddus y mae cofnod neu sefydliad yn perthyn iddi.',
    organisationType: 'Yr hyn yw sefydliad.',
    region: 'Lle mae cofnod neu sefydliad yn gartrefol.',
    recommendationKind: 'Yr hyn y gofynnodd ombwdsmon i gorff ei wneud.',
    evidenceMethod: 'Sut y canfu astudiaeth achos yr hyn y mae’n ei adrodd.',
  },
  closed: 'Rhestrau sy’n aros fel y maent',
  closedLead:
    'Mae’r porth yn gweithio yn ôl y rhestrau hyn: mae rheol, cyfraith neu restr arall yn dibynnu ar bob un ohonynt.',
  closedBecause: [
    { list: 'Mathau o gofnodion, statysau a rolau', why: 'Nhw sy’n penderfynu pwy gaiff wneud beth.' },
    {
      list: 'Canlyniadau a mathau o adroddiadau',
      why: 'Mae iddynt ystyr yn y gyfraith, ac mae canlyniadau’n cael eu cyfrifo o bennau’r gŵyn.',
    },
    {
      list: 'Statysau argymhellion',
      why: 'Mae’r porth yn cyfrifo ohonynt beth sy’n hwyr.',
    },
    {
      list: 'Lefelau tystiolaeth a chamau a gyrhaeddwyd',
      why: 'Mae lefelau’n cael eu cyfrifo, ac mae camau’n raddfa o’r cyntaf i’r olaf.',
    },
    {
      list: 'Cydgynhyrchu: grisiau a chamau, dyfnder y newid',
      why: 'Maent yn raddfeydd o’r lleiaf i’r mwyaf.',
    },
    {
      list: 'Nodau llesiant',
      why: 'Mae saith ohonynt yn Neddf Llesiant Cenedlaethau’r Dyfodol (Cymru) 2015.',
    },
    {
      list: 'Gwledydd, ieithoedd a chynlluniau ombwdsmyn',
      why: 'Mae cyfeirnodau achosion a rheolau’r Gymraeg yn dibynnu arnynt.',
    },
    {
      list: 'Unedau a chyfeiriad mesurau, rolau partneriaid, cydsyniad',
      why: 'Mae siartiau, canlyniadau ac addewidion i bobl yn dibynnu arnynt.',
    },
  ],
  state: {
    added: 'Ychwanegwyd yma',
    changed: 'Ailenwyd yma',
    named: 'Enwyd gan awduron',
    retired: 'Ddim yn cael ei ddefnyddio mwyach',
  },
  merged: 'Wedi’u cyfuno',
  mergedLead: 'Mae’r rhain yn arwain at dermau eraill nawr, mewn cyfeiriadau, mewnforion a hen argraffiadau.',
  add: 'Ychwanegu term',
  addLead:
    'Rhowch ei enw yn y ddwy iaith. Mae ei gyfeiriad yn cael ei wneud o’r enw Saesneg ac yn aros, beth bynnag fydd ei enw wedyn.',
  label: { en: 'Enw Saesneg', cy: 'Enw Cymraeg' },
  above: { theme: 'Grŵp', subSubject: 'Pwnc' },
  chooseAbove: { theme: 'Dewiswch grŵp', subSubject: 'Dewiswch bwnc' },
  addButton: 'Ychwanegu’r term',
  change: { theme: 'Enw a grŵp', subSubject: 'Enw a phwnc' },
  changeNameOnly: 'Enw',
  save: 'Cadw',
  uses: 'Yr hyn sydd â’r term hwn',
  notUsed: 'Nid oes gan ddim y term hwn.',
  retire: {
    title: 'Rhoi’r gorau i ddefnyddio’r term hwn',
    text: 'Ni all neb ei ddewis mwyach. Mae’r hyn sydd â’r term yn ei gadw, mae modd dod o hyd iddo drwyddo o hyd, ac mae’n dweud nad yw’n cael ei ddefnyddio mwyach. Gallwch ddod ag ef yn ôl.',
    preview: (published, writing, bodies) =>
      `Yn ei gadw: ${records(published)} wedi’u cyhoeddi, ${records(writing)} heb eu cyhoeddi, ${organisations(bodies)}.`,
    button: 'Rhoi’r gorau i’w ddefnyddio',
  },
  bringBack: {
    title: 'Dod â’r term hwn yn ôl',
    text: 'Bydd pobl yn gallu ei ddewis eto.',
    button: 'Dod ag ef yn ôl',
  },
  merge: {
    title: 'Cyfuno’r term hwn â therm arall',
    text: 'Bydd y term arall yn cymryd ei le ym mhobman, a bydd cyfeiriadau â’r hen derm yn arwain ato.',
    into: 'Cyfuno â',
    choose: 'Dewiswch derm',
    look: 'Gweld beth fyddai hyn yn ei wneud',
    previewTitle: (label, into) => `Cyfuno “${label}” â “${into}”?`,
    preview: (published, writing, bodies) =>
      `Yn cael y term arall: ${records(published)} wedi’u cyhoeddi, ${records(writing)} heb eu cyhoeddi, ${organisations(bodies)}.`,
    forGood: 'Mae hyn am byth: ni ellir gwahanu’r ddau eto.',
    confirmation: (label) => `Teipiwch “${label}” i’w gyfuno`,
    confirmationLabel: 'Enw’r term',
    button: 'Cyfuno am byth',
    cancel: 'Peidio â chyfuno',
  },
  whyNot: {
    fixed: 'Mae un o reolau’r porth yn dibynnu ar y term hwn, felly mae’n aros. Gallwch ei ailenwi.',
    retired: 'Nid yw’n cael ei ddefnyddio bellach.',
    last: 'Dyma’r term olaf sy’n cael ei ddefnyddio yn ei restr, a rhaid i bobl gael rhywbeth i’w ddewis.',
  },
  done: {
    added: 'Ychwanegwyd y term',
    changed: 'Cadwyd y term. Bydd y chwiliad yn dilyn o fewn munud.',
    retired: 'Ni all neb ddewis y term mwyach',
    'brought-back': 'Gall pobl ddewis y term eto',
    merged: 'Cyfunwyd y termau. Bydd y chwiliad yn dilyn o fewn munud.',
  },
}
