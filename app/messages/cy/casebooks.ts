import { plural } from '../plural.ts'
import type { casebooks as english } from '../en/casebooks.ts'

export const casebooks: typeof english = {
  title: 'Llyfrau achosion',
  lead: 'Achosion ombwdsmyn, wedi’u dewis a’u rhoi mewn trefn gan olygydd sy’n dweud beth y mae pob un yn ei ddangos. Defnyddiwch nhw wrth hyfforddi ac mewn cyfarfodydd tîm.',
  how: 'Sut i ddefnyddio llyfr achosion',
  count: (n) =>
    plural('cy', n, {
      two: '# lyfr achosion',
      other: '# llyfr achosion',
    }),
  none: 'Nid oes llyfr achosion wedi’i gyhoeddi eto.',
  read: {
    contents: 'Cynnwys',
    commentary: 'Sylwebaeth y golygydd',
    withdrawn: (n) =>
      plural('cy', n, {
        one: 'Mae # eitem o’r adran hon wedi’i thynnu’n ôl ac nid yw’n cael ei dangos mwyach.',
        other: 'Mae # eitem o’r adran hon wedi’u tynnu’n ôl ac nid ydynt yn cael eu dangos mwyach.',
      }),
    earlier: 'Argraffiadau cynharach',
    earlierEdition: (n, date) => `Argraffiad ${n}, a gyhoeddwyd ${date}`,
    backToContents: 'Yn ôl i’r cynnwys',
  },
  arrange: {
    title: 'Trefnu’r llyfr achosion',
    lead: 'Rhowch ddetholiadau ac astudiaethau achos mewn adrannau, yn eich trefn eich hun, a dywedwch beth y mae pob un yn ei ddangos. Mae pob botwm yn cadw’r hyn yr ydych wedi’i deipio.',
    translateLead:
      'Ysgrifennwch deitlau’r adrannau, y cyflwyniadau a’r sylwebaeth yn yr ail iaith. I newid y drefn neu i ychwanegu rhywbeth, ysgrifennwch yn yr iaith gyntaf.',
    head: 'Golygu’r teitl, y crynodeb a’r cyflwyniad',
    write: { en: 'Cadw, yna ysgrifennu yn Saesneg', cy: 'Cadw, yna ysgrifennu yn Gymraeg' },
    noSections: 'Nid oes adrannau yn y llyfr achosion hwn eto. Dechreuwch drwy ychwanegu un.',
    section: (n, of) => `Adran ${n} o ${of}`,
    untitled: 'Dim teitl eto',
    sectionTitle: 'Teitl yr adran',
    sectionTitleOf: (n) => `Teitl adran ${n}`,
    introduction: 'Cyflwyniad i’r adran',
    introductionOf: (n) => `Cyflwyniad i adran ${n}`,
    noEntries: 'Nid oes eitemau yn yr adran hon eto.',
    entry: (n, of) => `Eitem ${n} o ${of}`,
    newTab: '(yn agor mewn tab newydd)',
    commentary: (title) => `Sylwebaeth ar “${title}”`,
    withdrawn: 'Tynnwyd yn ôl',
    withdrawnText:
      'Mae’r cofnod hwn wedi’i dynnu’n ôl o’r porth, felly nid yw darllenwyr yn gweld yr eitem hon.',
    unreadable: 'Cofnod sydd wedi’i dynnu’n ôl',
    up: 'Symud i fyny',
    down: 'Symud i lawr',
    remove: 'Tynnu',
    removeSection: 'Tynnu’r adran',
    send: 'Symud i adran arall',
    sendTo: 'Yr adran i’w symud iddi',
    sendButton: 'Symud',
    askSection: (entries) =>
      plural('cy', entries, {
        zero: 'Tynnu’r adran hon a’i chyflwyniad?',
        one: 'Tynnu’r adran hon gyda’i heitem a’r sylwebaeth arni?',
        other: 'Tynnu’r adran hon gyda’i # eitem a’r sylwebaeth arnynt?',
      }),
    askEntry: 'Tynnu’r eitem hon a’r sylwebaeth arni?',
    yes: 'Ie, tynnu',
    keep: 'Na, cadw',
    addSection: 'Ychwanegu adran',
    newSection: 'Teitl yr adran newydd',
    newSectionHint: 'Er enghraifft, pwnc: “Mynd adref o’r ysbyty”.',
    addSectionButton: 'Ychwanegu’r adran',
    add: 'Ychwanegu detholiadau ac astudiaethau achos',
    addFirst: 'Ychwanegwch adran yn gyntaf: mae pob eitem yn perthyn i un.',
    search: 'Chwilio am ddetholiadau ac astudiaethau achos a gyhoeddwyd',
    searchHint:
      'Geiriau o’r teitl neu’r testun, neu gyfeirnod achos. Gadewch y blwch yn wag i weld y rhai diweddaraf.',
    searchButton: 'Chwilio',
    found: (n, words) => {
      const results = plural('cy', n, {
        two: '# ganlyniad',
        few: '# chanlyniad',
        many: '# chanlyniad',
        other: '# canlyniad',
      })
      return words === '' ? 'Y rhai diweddaraf' : `${results} ar gyfer “${words}”`
    },
    best: (n) => `Dangosir y ${n} gorau. Ychwanegwch air i ddod o hyd i rai eraill.`,
    notFound: (words) => `Nid oes dim a gyhoeddwyd yn cyfateb i “${words}”.`,
    choose: 'Dewiswch beth i’w ychwanegu',
    heldBy: (sections) => `Eisoes yn: ${sections}`,
    to: 'Ychwanegu at yr adran',
    addButton: 'Ychwanegu’r hyn a ddewiswyd',
    publish: 'Cyhoeddi',
    publishLead:
      'Gall darllenwyr ddod o hyd i’r llyfr achosion ar unwaith. Nid yw argraffiad a gyhoeddwyd byth yn newid: bydd newidiadau diweddarach yn gwneud un newydd.',
    missing: 'Cyn y gellir ei gyhoeddi:',
    publishButton: 'Cadw a chyhoeddi',
    save: 'Cadw',
    preview: 'Cadw, a’i weld fel darllenydd',
    conflict: {
      title: 'Cadwodd rhywun arall y llyfr achosion hwn tra oeddech chi’n gweithio arno',
      text: 'Ni throsysgrifennwyd dim. Mae’r adrannau a’r eitemau isod fel y cadwodd y person arall nhw, gyda’ch geiriau chi yn y blychau. Lle mae eu geiriau nhw’n wahanol, maent i’w gweld uwchben eich rhai chi. Cyfunwch yr hyn yr hoffech ei gadw, yna cadwch. Os gwnaethoch bwyso botwm i ychwanegu, symud neu dynnu rhywbeth, pwyswch ef eto.',
      theirs: 'Cadwyd yn y cyfamser',
      stray: 'Yr hyn a ysgrifennoch ar gyfer adrannau ac eitemau a dynnwyd yn y cyfamser',
    },
  },
}
