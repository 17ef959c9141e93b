import { daysWithoutAccount } from '#app/domain/agenda.ts'
import { plural } from '../plural.ts'
import { discussionQuestions } from './discussion-questions.ts'
import type { agendas as english } from '../en/agendas.ts'

const minutes = (n: number) => plural('cy', n, { two: '# funud', other: '# munud' })

/** Agendas, in Welsh. */
export const agendas: typeof english = {
  add: {
    button: 'Ychwanegu at yr agenda',
    on: 'Ar eich agenda',
    added: 'Ychwanegwyd at eich agenda:',
    addedTo: (agenda) => `Ychwanegwyd at “${agenda}”:`,
    open: 'Agor eich agenda',
    openChosen: 'Agor yr agenda honno',
  },
  choose: {
    add: 'Ychwanegu at agenda',
    which: 'Ar gyfer pa gyfarfod y mae?',
    meeting: (team, date) => `${team}, ${date}`,
    willBePrepared: 'Caiff ei agenda ei pharatoi nawr',
    hasIt: 'Ar yr agenda hon eisoes',
    own: 'Eich agenda eich hun',
    new: 'Agenda newydd',
    button: 'Ychwanegu',
    back: 'Yn ôl',
  },
  toMeeting: {
    title: 'A yw hon ar gyfer cyfarfod tîm?',
    text: 'Mae ei heitemau’n symud i agenda’r cyfarfod, gyda phopeth a ysgrifennoch amdanynt. Mae’r hyn sydd ar yr agenda honno eisoes yn aros yma. Pan na fydd dim ar ôl yma, bydd yr agenda hon ac unrhyw ddolen iddi’n mynd.',
    which: 'Cyfarfod',
    button: 'Ei symud i’r cyfarfod hwnnw',
  },
  newTitle: 'Cyfarfod tîm: arfer da',
  title: 'Agenda',
  titleOf: (agenda) => `${agenda} – Agenda`,
  empty: {
    lead: 'Casglwch yr hyn sy’n werth ei drafod gyda’ch tîm, rhowch ef mewn trefn, ac ewch ag ef i’r cyfarfod.',
    steps: [
      'Chwiliwch am astudiaeth achos neu ddetholiad o lyfr achosion.',
      'Dewiswch “Ychwanegu at yr agenda”.',
      'Dewch yn ôl yma i roi’r eitemau mewn trefn, ac i roi nodyn a munudau i bob un.',
      'Lawrlwythwch yr agenda fel dogfen Word, argraffwch hi, neu rhannwch ddolen.',
    ],
    search: 'Chwilio am rywbeth i’w drafod',
    start: 'Dechrau agenda',
    account: `Nid oes angen cyfrif arnoch. Heb gyfrif, dim ond yn y porwr hwn y mae eich agenda’n agor, a chaiff ei dileu ${daysWithoutAccount} diwrnod ar ôl iddi gael ei hagor ddiwethaf.`,
    noItems: 'Nid oes dim ar yr agenda hon eto.',
  },
  notKept: {
    before: `Dim ond yn y porwr hwn y mae’r agenda hon yn agor, a chaiff ei dileu ${daysWithoutAccount} diwrnod ar ôl iddi gael ei hagor ddiwethaf.`,
    link: 'Mewngofnodwch',
    after: 'i’w chadw yn eich cyfrif a’i hagor yn unrhyw le.',
  },
  notCurrent: (title) =>
    `Mae’r hyn a ychwanegwch yn mynd i “${title}”. Cadwch yr agenda hon i ychwanegu ati hi yn lle hynny.`,
  meeting: 'Y cyfarfod',
  titleLabel: 'Teitl yr agenda',
  date: 'Dyddiad y cyfarfod',
  dateHint: 'Er enghraifft, 27 3 2027. Gallwch ei adael allan.',
  meetingLength: 'Hyd y cyfarfod',
  meetingLengthHint: 'I’w gymharu â’r eitemau. Gallwch ei adael allan.',
  items: 'Eitemau',
  note: 'Nodyn',
  noteHint: 'Pam mae’n bwysig yma, neu gwestiwn i’w drafod',
  inputOf: (label, title) => `${label}: ${title}`,
  minutes: 'Munudau',
  minutesUnit: 'munud',
  duration: minutes,
  until: (n, past) =>
    past === 0
      ? `Yn gorffen ar ôl ${minutes(n)}`
      : `Yn gorffen ar ôl ${minutes(n)}, ${minutes(past)} ar ôl diwedd y cyfarfod`,
  time: (n, length) =>
    length === null
      ? minutes(n)
      : n > length
        ? `${n} o ${minutes(length)}: ${n - length} yn ormod`
        : `${n} o ${minutes(length)}: ${length - n} ar ôl`,
  total: (time) => `Cyfanswm: ${time}`,
  more: 'Pwrpas, cyflwynydd, cwestiynau a nodyn cyfyngedig',
  said: {
    questions: (n) =>
      plural('cy', n, {
        one: '# cwestiwn',
        two: '# gwestiwn',
        few: '# chwestiwn',
        many: '# chwestiwn',
        other: '# cwestiwn',
      }),
    restricted: 'Nodyn cyfyngedig',
  },
  purpose: 'Pwrpas',
  purposes: {
    information: 'Er gwybodaeth',
    discussion: 'I’w drafod',
    decision: 'I’w benderfynu',
  },
  presenter: 'Cyflwynydd',
  questions: 'Cwestiynau i’w trafod',
  questionsHint: 'Un ar bob llinell',
  restricted: {
    label: 'Nodyn cyfyngedig',
    hint: 'I’r rhai sy’n paratoi’r agenda hon. Mae yn y ddogfen Word, y PDF a’r olwg argraffu a gymerwch o’r dudalen hon, wedi’i farcio’n gyfyngedig. Nid yw byth yn yr hyn y mae pobl yn ei gael drwy ddolen, nac mewn sleidiau, calendr, Markdown na’r testun ar gyfer e-bost.',
    marked: 'NODYN CYFYNGEDIG, i beidio â’i basio ymlaen',
    onPaper:
      'CYFYNGEDIG. Mae yn y copi hwn nodiadau ar gyfer y rhai sy’n paratoi’r cyfarfod. Peidiwch â’i basio ymlaen: rhannwch ddolen yn lle hynny.',
  },
  discussion: {
    suggested: 'Awgrymiadau o’r cofnod hwn',
    suggestedHint:
      'Ticiwch yr hyn sydd o ddefnydd a chadwch: bydd yn symud i’r blwch uchod, lle gallwch ei newid.',
    questions: discussionQuestions,
  },
  standing: {
    newer: (chosen, newer, date) =>
      `Cyhoeddwyd argraffiad ${newer} ar ${date}. Argraffiad ${chosen} sydd ar yr agenda hon.`,
    change: 'Beth sydd wedi newid:',
    take: (n) => `Cymryd argraffiad ${n}`,
    replacedTitle: 'Cofnod sydd wedi’i ddisodli',
    replaced: 'Cafodd ei ddisodli ar ôl ei ychwanegu yma, felly ni ellir ei ddarllen mwyach.',
    replacedBy: (title) =>
      `Cafodd ei ddisodli ar ôl ei ychwanegu yma. Enw’r hyn a ddaeth yn ei le yw “${title}”.`,
    readReplacement: 'Darllen yr hyn a ddaeth yn ei le',
    takeReplacement: 'Cymryd yr hyn a ddaeth yn ei le',
    replacementHere: 'Mae’r hyn a ddaeth yn ei le ar yr agenda hon eisoes.',
    goneTitle: 'Cofnod sydd wedi’i dynnu’n ôl',
    gone: 'Cafodd ei gyhoeddi drwy gamgymeriad a’i dynnu oddi ar y porth ar ôl ei ychwanegu yma, felly ni ellir ei ddarllen mwyach.',
    takenDownTitle: 'Cofnod sydd wedi’i dynnu i lawr',
    takenDown:
      'Cafodd ei dynnu i lawr am byth ar ôl ei ychwanegu yma. Dilëwyd nodiadau a chwestiynau amdano gydag ef.',
  },
  own: {
    summary: 'Ychwanegu eitem eich hun',
    kind: 'Eich eitem eich hun',
    title: 'Teitl yr eitem',
    place: 'Lle ar yr agenda',
    atEnd: 'Ar y diwedd',
    after: (n, title) => `Ar ôl ${n}. ${title}`,
    add: 'Ychwanegu’r eitem hon',
  },
  issue: {
    title: 'Ei hanfon allan',
    text: 'Pan fydd yr agenda’n mynd allan, dywedwch hynny yma. O hynny ymlaen bydd ei rhifau’n aros: caiff yr hyn a ychwanegir wedyn ei ddangos fel atodiad (3A, 3B, neu’n dilyn ymlaen ar y diwedd), gyda rhestr o’r hyn sydd wedi newid.',
    start: 'Mae’r agenda’n mynd allan nawr',
    sentOut: 'Anfonwyd allan',
    stay: 'Mae rhifau ei heitemau’n aros fel y maent.',
    supplement: 'Atodiad',
    changes: 'Newidiadau ers ei hanfon allan',
    noChanges: 'Dim.',
    recallText:
      'Os nad yw wedi mynd allan wedi’r cyfan, galwch hi yn ôl: bydd yr eitemau wedyn yn cael eu rhifo yn ôl eu lle eto, a’r rhestr o newidiadau’n cael ei gwagio.',
    recall: 'Nid yw wedi mynd allan',
    what: {
      added: (n, title) => `ychwanegwyd eitem ${n}: ${title}`,
      removed: (n) => `tynnwyd eitem ${n}`,
      changed: (n, title) => `newidiwyd yr hyn a ddywedir am eitem ${n}: ${title}`,
      'newer-edition': (n, title) => `mae gan eitem ${n} argraffiad mwy newydd: ${title}`,
    },
    moved: (date) => `newidiwyd dyddiad y cyfarfod: ${date}`,
    noDate: 'heb ei bennu',
  },
  up: 'Symud i fyny',
  down: 'Symud i lawr',
  remove: 'Tynnu',
  place: (n, of) => `eitem ${n} o ${of} ar hyn o bryd`,
  save: 'Cadw',
  saveAndSearch: 'Cadw a chwilio am ragor',
  take: 'Mynd â hi i’r cyfarfod',
  takeText: 'Mae pob un o’r rhain yn cadw’r hyn rydych wedi’i deipio yn gyntaf.',
  takeLanguages:
    'Os dewiswch y ddwy, bydd y sleidiau yn iaith y dudalen hon. Felly y bydd cofnod calendr bob amser.',
  word: 'Lawrlwytho fel Word',
  pdf: 'Lawrlwytho fel PDF',
  slides: 'Lawrlwytho sleidiau',
  calendar: 'Ychwanegu at galendr',
  whyHere: 'Pam mae’n bwysig yma',
  print: 'Golwg argraffu',
  markdown: 'Lawrlwytho fel Markdown',
  email: 'Testun ar gyfer e-bost',
  share: {
    title: 'Rhannu dolen',
    text: 'Gall unrhyw un sydd â’r ddolen ddarllen yr agenda a’i nodiadau, ond byth nodyn cyfyngedig. Ni all neb ei newid.',
    start: 'Creu dolen',
    label: 'Y ddolen i’r agenda hon',
    copy: 'Copïo’r ddolen',
    copied: 'Mae’r ddolen wedi’i chopïo.',
    until: 'Y diwrnod olaf y mae’r ddolen yn gweithio',
    untilHint:
      'Er enghraifft, 27 3 2027. Gadewch ef allan os yw i weithio hyd nes i chi roi’r gorau i rannu.',
    keepUntil: 'Cadw’r diwrnod olaf',
    ended:
      'Nid yw’r ddolen yn gweithio mwyach: mae ei diwrnod olaf wedi mynd heibio. Gosodwch un arall, neu rhowch y gorau i rannu.',
    stop: 'Rhoi’r gorau i rannu',
    shared: 'Wedi’i rhannu',
  },
  copy: {
    start: 'Copïo’r agenda hon',
    title: 'Copïo’r agenda',
    text: 'Mae ei heitemau’n dod gyda hi, yn yr argraffiadau a ddewiswyd, gyda’u nodiadau, eu cwestiynau a’u munudau. Nid yw canlyniadau, presenoldeb, camau gweithredu na nodiadau cyfyngedig yn dod, na’r hyn sydd ar yr agenda arall eisoes.',
    button: 'Copïo',
  },
  give: {
    title: 'Ei rhoi i dimau i’w darllen',
    text: 'Mae pawb yn y tîm yn cael e-bost am hyn, oni bai nad ydynt am gael e-byst, ac yn dod o hyd iddi o dan “Cyfarfodydd tîm”. Gallant ei darllen a dweud eu bod wedi gwneud hynny, ond nid ei newid. Nid yw nodyn cyfyngedig byth ynddi. Gallwch ei chymryd yn ôl.',
    team: 'Tîm',
    named: (team, organisation) => `${team}, ${organisation}`,
    button: 'Ei rhoi i’r tîm hwn',
    counts: (read, people, acknowledged) =>
      `Wedi’i hagor gan ${read} o ${people}; mae ${acknowledged} yn dweud eu bod wedi’i darllen.`,
    who: 'Pwy sydd wedi’i darllen',
    states: { unread: 'Heb ei hagor', read: 'Wedi’i hagor', acknowledged: 'Wedi’i darllen' },
    takeBack: 'Ei chymryd yn ôl',
  },
  given: {
    listTitle: 'Agendâu i’w darllen',
    state: 'Cyflwr',
    lead: 'Rhoddwyd yr agenda hon i’ch tîm i’w darllen. Gallwch gymryd copi, ond nid ei newid.',
    acknowledge: 'Rwyf wedi’i darllen',
    acknowledged: 'Dywedoch eich bod wedi’i darllen.',
  },
  others: 'Agendâu eraill',
  startAnother: 'Dechrau agenda arall',
  all: 'Eich holl agendâu',
  delete: 'Dileu’r agenda hon',
  deleteTitle: (title) => `Dileu “${title}”?`,
  deleteText: (items) =>
    plural('cy', items, {
      zero: 'Bydd yr agenda wedi mynd am byth.',
      one: 'Bydd yr agenda, ei heitem a’i nodyn wedi mynd am byth.',
      other: 'Bydd yr agenda, ei # eitem a’u nodiadau wedi mynd am byth.',
    }),
  deleteYes: 'Ie, dileu',
  deleteNo: 'Na, cadw',
  done: {
    saved: 'Mae’r agenda wedi’i chadw.',
    started: 'Mae agenda newydd wedi’i dechrau. Bydd yr hyn a ychwanegwch yn mynd i hon.',
    removed: 'Mae’r eitem wedi’i thynnu.',
    added: 'Mae’r eitem wedi’i hychwanegu.',
    template: 'Mae eitemau’r templed wedi’u hychwanegu. Mae’r hyn a oedd yma yno o hyd.',
    taken: 'Mae’r eitem wedi’i diweddaru. Mae’r hyn a ysgrifennoch amdani yno o hyd.',
    shared: 'Gall unrhyw un sydd â’r ddolen isod ddarllen yr agenda bellach.',
    issued:
      'Bydd rhifau’r eitemau’n aros o hyn ymlaen. Caiff yr hyn a ychwanegir wedyn ei ddangos fel atodiad.',
    recalled: 'Mae’r eitemau’n cael eu rhifo yn ôl eu lle eto.',
    unshared: 'Nid yw’r ddolen yn gweithio mwyach.',
    deleted: 'Mae’r agenda wedi’i dileu.',
    copied: 'Mae’r eitemau wedi’u copïo i’r agenda hon.',
    given: 'Gall y tîm ddarllen yr agenda bellach.',
    'taken-back': 'Ni all y tîm ddarllen yr agenda mwyach.',
    acknowledged: 'Diolch. Mae’r rhai sy’n paratoi’r agenda yn gweld eich bod wedi’i darllen.',
    moved: 'Mae’r eitemau ar agenda’r cyfarfod hwn bellach.',
  },
  list: {
    title: 'Eich agendâu',
    name: 'Agenda',
    date: 'Dyddiad y cyfarfod',
    changed: 'Newidiwyd ddiwethaf',
    none: 'Nid oes gennych agenda eto.',
    noDate: 'Heb ei bennu',
    current: 'Mae eitemau newydd yn mynd i hon',
  },
  printPage: {
    back: 'Yn ôl i’r agenda',
    button: 'Argraffu',
    hint: 'Neu defnyddiwch orchymyn Argraffu eich porwr.',
  },
  emailPage: {
    title: 'Testun ar gyfer e-bost',
    lead: 'Copïwch y testun a’i ludo mewn e-bost, neu mewn unrhyw beth arall sy’n derbyn testun plaen.',
    label: 'Yr agenda fel testun',
    copy: 'Copïo’r testun',
    copied: 'Mae’r testun wedi’i gopïo.',
  },
  shared: {
    lead: 'Rhannodd rhywun yr agenda hon gyda chi. Gallwch ei darllen a chymryd copi, ond nid ei newid.',
  },
  document: {
    totalTime: 'Cyfanswm yr amser',
    overview: 'Yr eitemau yn gryno',
    item: 'Eitem',
    organisation: 'Sefydliad',
    runningTotal: 'Cyfanswm hyd yma',
    readOnline: 'Darllen ar-lein',
    original: 'Cyhoeddwyd gyntaf',
    licence: 'Trwydded Llywodraeth Agored f3.0',
    sourceOf: (owner, edition, date) => `${owner}, argraffiad ${edition}, cyhoeddwyd ${date}`,
    page: 'Tudalen',
    of: 'o',
    writtenIn: { en: 'Mae’r eitem hon yn Saesneg.', cy: 'Mae’r eitem hon yn Gymraeg.' },
  },
}
