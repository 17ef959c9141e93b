import type { IntruderQuestion, KeepReason } from '#app/domain/anonymity-answers.ts'
import type { Messages } from '../en.ts'

const reasons: Record<KeepReason, string> = {
  'nobody-in-particular': 'Nid yw’n sôn am neb yn benodol',
  'body-or-place': 'Corff, swyddfa neu le y ceir ei enwi yw hwn',
  'public-role': 'Rhywun mewn swydd gyhoeddus yw hwn, yn y rôl honno',
  'many-share-it': 'Mae’n wir am gynifer o bobl fel na ellir adnabod neb',
  agreed: 'Mae’r person wedi cytuno i gael ei enwi',
  'public-interest': 'Mae budd y cyhoedd yn mynnu hynny',
  other: 'Rheswm arall',
}

const questions: Record<IntruderQuestion, string> = {
  neighbours: 'Ni allai rhywun sy’n byw gerllaw ddweud pwy yw hwn.',
  colleagues: 'Ni allai rhywun sy’n gweithio yn y corff, neu’n adnabod y teulu, ddweud pwy yw hwn.',
  searching: 'Nid yw chwilio am y lle, yr adeg a’r hyn a ddigwyddodd yn arwain at y person.',
  together: 'Ynghyd â’r hyn arall a gyhoeddwyd am yr achos, nid yw’n dweud pwy ydyw.',
  needed: 'Mae pob manylyn sydd ar ôl yn dysgu rhywbeth; mae’r gweddill wedi mynd.',
}

/** Y dudalen lle penderfynir am yr hyn a allai ddangos pwy yw rhywun, a thudalen ffugenwau achos. */
export const anonymityPage: Messages['anonymityPage'] = {
  title: 'Cadw’n ddienw',
  link: 'Penderfynu am yr hyn a allai ddangos pwy yw rhywun',
  lead: 'Gallai’r geiriau hyn ddangos pwy yw rhywun. Ar gyfer pob un, rhowch eiriau eraill yno, neu dywedwch pam y cânt aros.',
  leadToRead: 'Gallai’r geiriau hyn ddangos pwy yw rhywun. Dyma’r hyn a benderfynwyd amdanynt.',
  limits:
    'Mae’r porth yn dod o hyd i eiriau drwy reolau a rhestrau. Nid yw tudalen wag yn profi dim: ni ŵyr yr hyn y mae cymdogion a chydweithwyr yn ei wybod.',
  help: 'Yr hyn y mae’n chwilio amdano, a’r hyn na all ei weld',
  none: 'Ni ddaeth y rheolau o hyd i ddim yn y geiriau fel y maent yn awr.',
  open: (n) =>
    n === 0
      ? 'Penderfynwyd am bopeth.'
      : n === 1
        ? 'Mae un eto i benderfynu amdano.'
        : `Mae ${n} eto i benderfynu amdanynt.`,
  holds: 'Ni ellir cyhoeddi hwn eto:',
  toFirst: 'Ewch at y cyntaf ohonynt',
  clear: 'Nid oes dim ynghylch cadw’n ddienw yn rhwystro cyhoeddi.',
  advice:
    'Mae eich sefydliad yn cyhoeddi astudiaethau achos hyd yn oed pan fo rhai heb benderfyniad. Edrychwch arnynt serch hynny.',
  source: 'Y testun fel y’i hysgrifennwyd, a’r hyn a ganfuwyd wedi’i farcio a’i rifo:',
  marked: (n) => `Canfuwyd, rhif ${n}:`,
  number: (n, words) => `${n}. “${words}”`,
  toDecide: 'I benderfynu',
  stays: 'Yn aros',
  staysBecause: (reason, name, date) => `${reason}. Penderfynwyd gan ${name}, ${date}.`,
  use: (words) => `Defnyddio “${words}”`,
  useEverywhere: (words, n) => `Defnyddio “${words}” ym mhob un o’r ${n} lle`,
  of: (n) => `, ar gyfer rhif ${n}`,
  other: (n) => `Ysgrifennu geiriau eraill, neu adael i rif ${n} aros`,
  letStay: (n) => `Gadael i rif ${n} aros, gyda rheswm`,
  ownWords: 'Geiriau eraill i’w rhoi yno',
  ownEverywhere: (n) => `Ym mhob un o’r ${n} lle yn yr iaith hon`,
  replace: 'Rhoi’r geiriau hyn yno',
  reason: 'Pam y caiff aros?',
  reasons,
  note: 'Sut y gwyddoch?',
  noteHint: 'Brawddeg, heb y geiriau eu hunain. Gallwch ei gadael yn wag ar gyfer y pedwar rheswm cyntaf.',
  stayEverywhere: (n) => `Caiff pob un o’r ${n} lle â’r geiriau hyn aros`,
  stay: 'Gadael iddo aros',
  again: 'Penderfynu eto',
  inFile: 'Mewn ffeil y mae hwn. Newidiwch y ffeil, neu dywedwch pam y caiff aros.',
  toFiles: 'Ffeiliau',
  entries: 'Yn netholiadau’r llyfr achosion hwn',
  inEntry: (n) => `${n} i benderfynu`,
  second: {
    title: 'Golwg ail berson',
    lead: 'Mae’r rheolau’n adnabod geiriau; rydych chi’n adnabod pobl. Darllenwch y detholiad fel y byddai rhywun sydd am ddarganfod pwy sydd dan sylw. Os nad yw llinell yn wir, rhaid i’r geiriau newid: anfonwch ef yn ôl, neu dywedwch hynny wrth ei awdur.',
    legend: 'Ticiwch yr hyn sy’n wir',
    questions,
    button: 'Ateb dros y geiriau hyn',
    fine: 'Mae rhywun nad ysgrifennodd hwn wedi ateb dros y geiriau hyn.',
    none: 'Nid oes neb wedi ateb eto.',
    changed: 'Fe’i newidiwyd ar ôl i rywun ateb, felly rhaid i rywun ateb eto.',
    answered: (name, date, edition) => `${name}, ${date}, argraffiad ${edition}`,
    forThese: 'dros y geiriau hyn',
    forOthers: 'dros eiriau a newidiwyd ers hynny',
    nowAuthor: 'wedi ysgrifennu ynddo ers hynny, felly nid yw hyn yn cyfrif',
  },
  done: {
    replaced: 'Mae geiriau eraill yno bellach',
    kept: 'Caiff y geiriau aros',
    reopened: 'Rhaid penderfynu amdano eto',
    answered: 'Cadwyd eich atebion',
  },
  key: {
    title: 'Pwy a olygir',
    link: 'Pwy a olygir wrth y llythrennau',
    lead: 'Pwy sydd y tu ôl i’r llythrennau yn yr achos hwn. Fe’i cedwir dan sêl, i olygyddion yr ombwdsmon hwn yn unig; bob tro y bydd rhywun yn ei ddarllen, bydd y log archwilio yn dweud hynny.',
    none: 'Ni chedwir llythrennau ar gyfer yr achos hwn. Pan roddir geiriau eraill yn lle enw, cedwir yma yr hyn sydd yno yn ei le, fel y bydd gan yr un person yr un llythyren ym mhob testun, argraffiad a detholiad o’r achos.',
    noReference:
      'Nid yw’r detholiad yn dweud ei gynllun na chyfeirnod ei achos eto. Heb y ddau, ni ellir cadw dim ar gyfer ei achos.',
    caption: (references) => `Achos ${references}`,
    stands: 'Yn y testun',
    words: 'Pwy a olygir',
    destroyTitle: 'Dinistrio’r rhestr hon',
    destroyLead:
      'Pan fydd yr achos wedi’i gau, efallai na fydd angen i neb wybod mwyach. Ar ôl ei dinistrio ni ellir cael y rhestr yn ôl; mae copïau wrth gefn yn ei chadw nes iddynt ddod i ben, dan sêl fel y mae yma. Mae’r hyn a ysgrifennwyd yn y detholiadau yn aros.',
    confirm: 'Rwyf am ddinistrio pwy a olygir yn yr achos hwn, am byth',
    destroy: 'Dinistrio’r rhestr',
    destroyed: 'Dinistriwyd y rhestr',
    back: 'Yn ôl i gadw’n ddienw',
  },
  back: 'Yn ôl at y cofnod',
  toReview: 'Yn ôl i’r adolygiad',
  rule: {
    title: 'Cadw pobl yn ddienw yn yr hyn a gyhoeddwn',
    required: 'Peidio â chyhoeddi astudiaeth achos cyn penderfynu am bopeth a allai ddangos pwy yw rhywun',
    hint: 'Heb hyn, dim ond rhybuddio a wna’r hyn y mae’r porth yn ei ganfod mewn astudiaethau achos. Ar gyfer detholiadau a llyfrau achosion ombwdsmon mae’r rheol bob amser mewn grym.',
    save: 'Cadw’r rheol am fod yn ddienw',
  },
}
