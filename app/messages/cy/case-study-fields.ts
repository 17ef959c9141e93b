import type {
  caseStudyFields as englishFields,
  caseStudyGroupWords as englishGroupWords,
} from '../en/case-study-fields.ts'

export const caseStudyFields: typeof englishFields = {
  title: {
    label: 'Teitl',
    hint: 'Dywedwch beth a wnaethoch, ac ar gyfer pwy, mewn geiriau bob dydd.',
  },
  summary: {
    label: 'Crynodeb',
    hint: "Tair brawddeg: y broblem, yr hyn a wnaethoch a'r hyn a newidiodd. Dyma'r peth cyntaf y bydd pobl yn ei weld, yn y canlyniadau chwilio.",
  },
  problem: {
    label: 'Beth oedd y broblem?',
    hint: "Dywedwch beth oedd yn mynd o'i le, i bwy, a sut roeddech yn gwybod.",
  },
  whatWeDid: {
    label: 'Beth a wnaethoch?',
    hint: "Disgrifiwch y camau, pwy oedd yn rhan o'r gwaith a faint o amser a gymerodd, fel y gallai tîm arall eu dilyn.",
  },
  whatChanged: {
    label: 'Beth a newidiodd?',
    hint: "Dywedwch beth sy'n wahanol nawr i bobl ac i'r gwasanaeth. Rhowch rif os oes gennych un.",
  },
  publicContact: {
    label: 'Cyfeiriad e-bost cyswllt',
    hint: 'Bydd darllenwyr yn gweld hwn. Rhowch flwch post eich tîm yma, os oes un, yn lle eich cyfeiriad eich hun.',
  },
  themes: {
    label: 'Themâu',
    hint: 'Dewiswch hyd at 3. Mae pobl yn defnyddio themâu i ddod o hyd i astudiaethau achos fel eich un chi.',
  },
  sector: {
    label: 'Sector',
    hint: "Dewiswch yr un sy'n gweddu orau.",
  },
  organisationTypes: {
    label: 'Mathau o sefydliad a gymerodd ran',
    hint: "Dewiswch bob un sy'n berthnasol, gan gynnwys partneriaid.",
  },
  region: {
    label: 'Rhanbarth',
    hint: 'Dewiswch ble y digwyddodd.',
  },
  place: {
    label: 'Lle',
    hint: "Enwch y dref, y sir neu'r gymuned.",
  },
  service: {
    label: 'Gwasanaeth',
    hint: "Defnyddiwch yr enw y byddai'r bobl sy'n defnyddio'r gwasanaeth yn ei adnabod.",
  },
  peopleServed: {
    label: 'Ar gyfer pwy y mae?',
    hint: "Disgrifiwch y bobl neu'r grwpiau y mae'n eu gwasanaethu.",
  },
  started: {
    label: 'Pryd y dechreuodd?',
    hint: "Rhowch y mis a'r flwyddyn.",
  },
  ended: {
    label: 'Pryd y daeth i ben?',
    hint: "Rhowch y mis a'r flwyddyn. Gadewch hwn yn wag os yw'n parhau.",
  },
  maturity: {
    label: "Pa gam y mae wedi'i gyrraedd?",
    hint: 'Dewiswch y cam y mae arno heddiw.',
  },
  wellbeingGoals: {
    label: 'Nodau llesiant',
    hint: "Dewiswch bob un o nodau Deddf Llesiant Cenedlaethau'r Dyfodol (Cymru) 2015 y mae'n ei gefnogi.",
  },
  changeDepth: {
    label: 'Pa mor ddwfn oedd y newid?',
    hint: "A wnaethoch ychwanegu rhywbeth at wasanaeth, ailgynllunio'r gwasanaeth, neu newid y ffordd y mae sawl gwasanaeth yn cydweithio?",
  },
  partners: {
    label: 'Partneriaid',
    hint: "Rhestrwch y sefydliadau eraill a gymerodd ran, a'r hyn a wnaeth pob un. Gall elusen arwain.",
  },
  coProductionCommission: {
    label: 'I ba raddau y cafodd pobl eu cynnwys wrth ei gomisiynu?',
    hint: 'Wrth benderfynu bod ei angen, a beth y dylai ei wneud.',
  },
  coProductionDesign: {
    label: 'I ba raddau y cafodd pobl eu cynnwys wrth ei ddylunio?',
    hint: "Wrth benderfynu sut y byddai'n gweithio.",
  },
  coProductionDeliver: {
    label: 'I ba raddau y cafodd pobl eu cynnwys wrth ei ddarparu?',
    hint: "Wrth wneud y gwaith, ochr yn ochr â'r staff.",
  },
  coProductionEvaluate: {
    label: 'I ba raddau y cafodd pobl eu cynnwys wrth ei werthuso?',
    hint: "Wrth farnu a yw'n gweithio, a beth y mae hynny'n ei olygu.",
  },
  coProductionWho: {
    label: 'Pwy a gafodd eu cynnwys?',
    hint: 'Dywedwch pwy a gymerodd ran, faint ohonynt, sut y cawsant eu canfod, a beth a gawsant am eu hamser.',
  },
  coProduction: {
    label: "Beth a newidiodd am fod pobl wedi'u cynnwys?",
    hint: "Dywedwch beth sy'n wahanol o'u herwydd, na fyddech wedi ei wneud ar eich pen eich hun.",
  },
  youSaid: {
    label: 'Dywedoch chi, gwnaethom ni, ni allem',
    hint: 'Yr hyn a ddywedodd pobl wrthych a beth a ddaeth ohono. Ychwanegwch hefyd yr hyn na allech ei wneud.',
  },
  voices: {
    label: 'Lleisiau',
    hint: "Yr hyn y mae'r bobl sy'n defnyddio'r gwasanaeth yn ei ddweud amdano, yn eu geiriau eu hunain. Mae angen eu cydsyniad ar bob un, a gallant ei dynnu'n ôl unrhyw bryd.",
  },
  welshLanguage: {
    label: 'Y Gymraeg',
    hint: "Dywedwch sut y gall pobl ddefnyddio'r gwasanaeth yn Gymraeg, a sut yr effeithiodd y newid arnynt.",
  },
  equalityAndSafeguarding: {
    label: 'Cydraddoldeb a diogelu',
    hint: "Dywedwch pwy a allai fod wedi'u gadael allan neu eu rhoi mewn perygl, a beth a wnaethoch i atal hynny.",
  },
  measures: {
    label: 'Mesurau',
    hint: "Ychwanegwch bob rhif sy'n dangos beth a newidiodd. Rhowch fan cychwyn neu darged os gallwch.",
  },
  evidence: {
    label: 'Tystiolaeth',
    hint: "Ychwanegwch bob arolwg, gwerthusiad neu dystiolaeth arall sydd gennych, beth bynnag y mae'n ei ddangos.",
  },
  unintendedEffects: {
    label: 'Beth a ddigwyddodd nad oeddech yn ei ddisgwyl?',
    hint: "Cynhwyswch y da a'r drwg.",
  },
  whatDidNotWork: {
    label: 'Beth na weithiodd?',
    hint: "Byddwch yn onest: dyma'r rhan fwyaf defnyddiol i eraill yn aml. Rhaid i astudiaeth achos lawn ateb y cwestiwn hwn.",
  },
  triedDidNotWork: {
    label: 'Rhoesom gynnig ar hyn ac ni weithiodd',
    hint: "Ticiwch hwn i'w gyhoeddi fel gwers i eraill. Bydd wedyn yn cael ei nodi felly yn lle cael lefel tystiolaeth.",
  },
  costSetUpAmount: {
    label: 'Cost sefydlu',
    hint: "Mewn punnoedd, wedi'i thalu unwaith. Mae ffigur bras o gymorth.",
  },
  costSetUp: {
    label: 'Am beth y talodd y gost sefydlu',
    hint: "Dywedwch os mai bras yw'r ffigur.",
  },
  costRunningAmount: {
    label: 'Cost ei redeg am flwyddyn',
    hint: "Mewn punnoedd. Rhowch 0 os nad yw'n costio mwy nag o'r blaen.",
  },
  costRunning: {
    label: "Am beth y mae'r gost rhedeg yn talu",
    hint: "Dywedwch os mai bras yw'r ffigur.",
  },
  savingAmount: {
    label: 'Arbediad mewn blwyddyn',
    hint: "Mewn punnoedd: yr hyn na chaiff ei wario mwyach. Gadewch hwn yn wag os nad oes neb wedi'i gyfrifo.",
  },
  saving: {
    label: 'Sut y cyfrifwyd yr arbediad',
    hint: "Dywedwch beth na chaiff ei wario mwyach, a phwy sy'n ei arbed.",
  },
  staffTime: {
    label: 'Amser staff',
    hint: "Dywedwch faint o amser a gymerodd i'w sefydlu a faint y mae'n ei gymryd i'w redeg.",
  },
  funding: {
    label: 'Cyllid',
    hint: 'Dywedwch o ble y daeth yr arian.',
  },
  communityBenefit: {
    label: "Budd i'r gymuned",
    hint: "Dywedwch beth a enillodd y gymuned nad yw wedi'i gyfrif uchod.",
  },
  conditionsForSuccess: {
    label: 'Beth sydd ei angen er mwyn iddo weithio?',
    hint: "Rhestrwch yr hyn y mae'n rhaid iddo fod ar waith: pobl, systemau, pwerau, cefnogaeth arweinwyr.",
  },
  whatWeWouldChange: {
    label: 'Beth fyddech yn ei wneud yn wahanol?',
    hint: 'Dywedwch beth fyddech yn ei newid pe baech yn dechrau eto.',
  },
  adaptationTips: {
    label: 'Awgrymiadau ar gyfer ei ddefnyddio mewn man arall',
    hint: 'Dywedwch beth y gall eraill ei newid i weddu iddynt hwy, a beth y dylent ei gadw.',
  },
  reusedIn: {
    label: "Ble arall y mae'n cael ei ddefnyddio?",
    hint: "Rhestrwch y sefydliadau eraill sydd wedi'i fabwysiadu, hyd y gwyddoch.",
  },
  privateContact: {
    label: 'Cyswllt preifat',
    hint: 'Rhowch enw a rhif ffôn neu gyfeiriad e-bost rhywun y gall adolygwyr ei holi. Ni chyhoeddir hwn byth.',
  },
  reviewBy: {
    label: 'Adolygu erbyn',
    hint: 'Rhowch y mis erbyn pryd y byddwch yn gwirio bod hyn yn gywir o hyd.',
  },
}

export const caseStudyGroupWords: typeof englishGroupWords = {
  quick: {
    title: 'Astudiaeth achos gyflym',
    introduction:
      "Dyma'r cyfan sydd ei angen i gyflwyno. Mae'n cymryd tua phum munud, a gallwch ychwanegu mwy wedyn.",
  },
  context: {
    title: 'Cyd-destun',
    introduction:
      "Ble y digwyddodd ac ar gyfer pwy y mae. Mae'r atebion hyn yn helpu eraill i ddod o hyd iddo.",
  },
  approach: {
    title: 'Dull gweithredu',
    introduction: 'Sut y gwnaethoch weithio, a gyda phwy.',
  },
  involvement: {
    title: 'Pobl a chydgynhyrchu',
    introduction:
      'Gyda phwy y buoch yn gweithio, a pha mor bell y bu’r bobl y mae ar eu cyfer yn rhan ohono.',
  },
  results: {
    title: 'Canlyniadau',
    introduction: "Beth a ddigwyddodd a sut rydych yn gwybod. Cyfrifir y lefel tystiolaeth o'r atebion hyn.",
  },
  lessons: {
    title: 'Yr hyn na weithiodd',
    introduction:
      'Yr hyn y mae eraill fwyaf awyddus i’w wybod, ac anaml yn dod o hyd iddo. Caiff ei barchu yma cymaint â llwyddiant.',
  },
  cost: {
    title: 'Cost a budd',
    introduction:
      'Beth a gymerodd, mewn arian ac amser, a beth a ddaeth yn ôl. Mae ffigurau bras o gymorth os dywedwch mai rhai bras ydynt.',
  },
  transfer: {
    title: 'Ei ddefnyddio mewn man arall',
    introduction: 'Yr hyn y dylai sefydliad arall ei wybod cyn rhoi cynnig arno.',
  },
  people: {
    title: 'Cyswllt ac adolygu',
    introduction: 'Pwy all ateb cwestiynau, a phryd y caiff yr astudiaeth achos ei gwirio eto.',
  },
}
