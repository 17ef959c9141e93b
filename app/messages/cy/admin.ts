import { plural } from '../plural.ts'
import type { admin as english } from '../en/admin.ts'

/** Y tudalennau i'r bobl sy'n gofalu am y porth. */
export const admin: typeof english = {
  title: 'Gofalu am y porth',
  lead: 'Yr hyn sy’n cadw’r porth i redeg, ac yn helpu darllenwyr i ddod o hyd i’r hyn sydd yma.',
  waiting: (n) => plural('cy', n, { one: '# i edrych arno', other: '# i edrych arnynt' }),
  group: {
    people: 'Sefydliadau a phobl',
    finding: 'Chwilio',
    publishing: 'Yr hyn a gyhoeddir',
    running: 'Y porth ei hun',
  },
  page: {
    audit: {
      title: 'Log archwilio',
      text: 'Pwy a wnaeth beth, a phryd: hidlwyr, lawrlwytho, ac a yw’r log yn gyfan.',
    },
    'missed-searches': {
      title: 'Chwiliadau na ddaeth o hyd i ddim',
      text: "Yr hyn y bu darllenwyr yn chwilio amdano'n ofer: efallai fod angen cyfystyr, neu astudiaeth achos.",
    },
    organisations: {
      title: 'Rheoli sefydliadau',
      text: 'Ychwanegu, ailenwi, uno a chau’r cyrff y mae’r porth yn gwybod amdanynt.',
    },
    people: {
      title: 'Cyfrifon',
      text: 'Dod o hyd i rywun, gweld beth y cânt ei wneud, atal cyfrif neu ei allgofnodi ym mhobman.',
    },
    roles: {
      title: 'Rolau’r porth cyfan',
      text: 'Pwy sy’n adolygu, pwy sy’n darllen fel preswylydd, a phwy sy’n gofalu am y porth.',
    },
    outbox: {
      title: 'Blwch allan',
      text: 'E-byst a negeseuon eraill ar eu ffordd: yr hyn sy’n aros, a’r hyn na ellid ei ddanfon.',
    },
    health: {
      title: 'Sut mae’r porth',
      text: 'Cronfa ddata, chwilio, e-bost, disg a chopïau wrth gefn: beth sydd angen sylw, a beth i’w wneud.',
    },
    settings: {
      title: 'Gosodiadau',
      text: 'Yr hyn sy’n berthnasol i’r porth cyfan: ail ffactorau, adolygu, copïau wrth gefn.',
    },
    synonyms: {
      title: 'Cyfystyron',
      text: "Geiriau sy'n golygu'r un peth, fel bod pwy bynnag sy'n chwilio am un yn dod o hyd i'r lleill.",
    },
    anonymity: {
      title: 'Geiriau ar gyfer y gwiriad anhysbysrwydd',
      text: 'Yr hyn nad yw’r porth hwn byth yn ei gymryd fel manylion rhywun, a’r hyn y mae bob amser yn ei farcio.',
    },
    portals: {
      title: 'Pyrth eraill',
      text: 'O ba byrth y cymerir cofnodion drosodd, pryd, beth ddaeth a beth na ddaeth.',
    },
    vocabularies: {
      title: 'Geirfaoedd',
      text: 'Y themâu, y pynciau, y sectorau a’r termau eraill y mae cofnodion yn cael eu disgrifio â nhw.',
    },
  },
  roles: {
    lead: 'Ar gyfer y porth cyfan y mae’r rolau hyn. Rhoddir rolau mewn sefydliad ar ei dudalen bobl ei hun.',
    nobody: 'Nid oes gan neb y rôl hon.',
    take: 'Tynnu oddi ar',
    takeOf: (role, name) => `${name}: y rôl ${role}`,
    grant: 'Rhoi rôl i rywun',
    emailHint: 'Rhaid bod ganddynt gyfrif.',
    role: 'Pa rôl?',
    meaning: {
      reviewer: 'Yn darllen yr hyn a anfonir, yn ei ddychwelyd gyda rhesymau ac yn ei gyhoeddi',
      'resident-reviewer':
        'Yn darllen yr hyn sy’n cael ei adolygu fel rhywun o’r tu allan, ac yn dweud pa mor hawdd yw ei ddeall. Ni all ddychwelyd na chyhoeddi dim',
      'site-admin': 'Yn gofalu am y porth a’i bobl',
    },
    grantButton: 'Rhoi’r rôl',
    done: {
      granted: 'Mae’r rôl wedi’i rhoi. Rhaid iddynt fewngofnodi eto',
      taken: 'Mae’r rôl wedi’i thynnu, ac maent wedi’u hallgofnodi',
    },
  },
  missed: {
    lead: "Geiriau y bu darllenwyr yn chwilio amdanynt, heb hidlyddion, a pha mor aml. Ni chedwir dim am bwy a fu'n chwilio.",
    nothing: 'Ni chafwyd dim',
    nearly: "Cafwyd rhywbeth, ond dim ond gyda sillafiad arall, neu ddim un cofnod â'r geiriau i gyd",
    none: "Ni chwiliwyd am ddim yn ddigon aml i'w ddangos.",
    columns: {
      words: 'Geiriau',
      count: 'Chwiliadau',
      lastDay: 'Y tro diwethaf',
      language: 'Iaith y dudalen',
      do: 'Yr hyn y gallwch ei wneud',
    },
    try: 'Chwilio',
    tryOf: (words) => `am “${words}” (chwiliad newydd)`,
    addSynonym: 'Ychwanegu cyfystyr',
    addSynonymOf: (words) => `ar gyfer “${words}”`,
    how: "Yr hyn sy'n cael ei gyfrif",
    howText: (fewest, months, days) => [
      `Dangosir geiriau pan fydd chwilio amdanynt wedi digwydd o leiaf ${fewest} gwaith. Cânt eu hanghofio ar ôl ${months} mis, ac ar ôl ${days} diwrnod os bu chwilio llai aml amdanynt.`,
      'Ni chyfrifir geiriau a allai fod am berson: cyfeiriad e-bost, rhif hir, cod post, teitl gydag enw, neu fwy nag 8 gair.',
      "Ni chyfrifir eich chwiliadau chi, na rhai pobl eraill sy'n gallu gweld y dudalen hon.",
    ],
  },
  synonyms: {
    lead: "Mae pwy bynnag sy'n chwilio am un cofnod mewn set yn dod o hyd i'r lleill hefyd. Mae eich newidiadau'n gweithio ar unwaith, ar gyfer y chwiliad nesaf.",
    add: 'Ychwanegu set',
    change: 'Newid set',
    language: 'Iaith',
    anyLanguage: 'Unrhyw iaith',
    languages: { en: 'Saesneg', cy: 'Cymraeg', both: 'Cymraeg a Saesneg' },
    try: {
      title: 'Rhoi cynnig arni',
      label: 'Geiriau i roi cynnig arnynt',
      button: 'Rhoi cynnig arni',
      finds: (n, words) =>
        plural('cy', n, {
          two: `Ceir # gofnod ar gyfer “${words}”`,
          few: `Ceir # chofnod ar gyfer “${words}”`,
          many: `Ceir # chofnod ar gyfer “${words}”`,
          other: `Ceir # cofnod ar gyfer “${words}”`,
        }),
      also: (typed) => `Chwilir hefyd am “${typed}” fel`,
      none: "Nid oes gan yr un o'r geiriau hyn gyfystyr.",
      search: 'Gweld y canlyniadau',
    },
    list: {
      title: 'Pob set',
      label: "Dod o hyd i set gyda'r geiriau hyn",
      button: 'Dod o hyd',
      clear: 'Dangos pob set',
      count: (n) => plural('cy', n, { other: '# set' }),
      none: "Nid oes yr un set gyda'r geiriau hyn.",
      columns: { entries: 'Cofnodion', language: 'Iaith', state: 'Cyflwr', do: 'Yr hyn y gallwch ei wneud' },
      alsoFinds: 'yn dod o hyd hefyd i',
      origin: { delivered: 'Cyflenwyd', changed: 'Newidiwyd yma', added: 'Ychwanegwyd yma' },
      off: 'Wedi’i diffodd',
      switchOff: 'Diffodd',
      switchOn: 'Troi ymlaen',
      changeOf: (set) => `y set ${set}`,
    },
    form: {
      entries: 'Cofnodion',
      entriesHint:
        'Geiriau neu ymadroddion byr, un ar bob llinell. Nid oes ots am briflythrennau, acenion na therfyniadau Saesneg (repair, repairs).',
      meaning: 'Beth mae’r set yn ei ddweud?',
      equal: "Mae pob cofnod yn golygu'r un peth",
      equalHint: "Mae pwy bynnag sy'n chwilio am unrhyw un ohonynt yn dod o hyd i'r lleill.",
      oneWay: "Mae'r cofnod cyntaf yn dod o hyd i'r lleill hefyd",
      oneWayHint:
        'Ond nid y ffordd arall. Er enghraifft, mae “doctor” yn dod o hyd i “GP” hefyd, ond nid yw “GP” yn dod o hyd i bob doctor.',
      save: "Cadw'r set",
    },
    now: 'Y set fel y mae nawr',
    delivered: "Fel y daeth gyda'r porth",
    restore: 'Mynd yn ôl at hyn',
    restoreText: "Yn anghofio'r hyn a newidiwyd yma. Bydd y set wedyn yn dilyn diweddariadau'r porth eto.",
    delete: "Dileu'r set hon",
    deleteText: "Ychwanegwyd y set hon yma. Gallwch hefyd ei diffodd, i'w chadw at rywbryd eto.",
    done: {
      added: "Mae'r set wedi'i hychwanegu. Bydd y chwiliad nesaf yn ei defnyddio",
      changed: "Mae'r set wedi'i newid. Bydd y chwiliad nesaf yn ei defnyddio",
      off: "Mae'r set wedi'i diffodd",
      on: "Mae'r set wedi'i throi ymlaen",
      restored: "Mae'r set fel y daeth gyda'r porth",
      deleted: "Mae'r set wedi'i dileu",
    },
  },
}
