import { longDate } from '../dates.ts'
import type { LinkFault } from '#app/domain/checks/check.ts'
import { plural } from '../plural.ts'
import { fileProblems } from './file-problems.ts'
import type { ProblemSentences } from '../problem-sentences.ts'

/** Why a link leads nowhere. */
const linkFault: Record<LinkFault, string> = {
  gone: 'nid oedd tudalen o’r fath',
  broken: 'atebodd y wefan gyda gwall',
  'no-such-site': 'nid oedd gwefan o’r fath',
  'no-answer': 'ni atebodd y wefan',
  'too-many-redirects': 'anfonodd y wefan y porth o dudalen i dudalen',
}

/** What is wrong with something typed, and how to put it right, in Welsh. */
export const problems: ProblemSentences = {
  ...fileProblems,
  required: ({ label }) => (label.endsWith('?') ? `Atebwch “${label}”` : `Llenwch “${label}”`),
  'too-long': ({ label, limit }) =>
    label === ''
      ? `Mae hyn yn rhy hir: ${limit} nod yw'r mwyaf y gellir ei gadw`
      : `Rhaid i “${label}” fod yn ${limit} nod neu lai`,
  'too-many': ({ label, limit }) => `“${label}”: dewiswch neu ychwanegwch ${limit} ar y mwyaf`,
  'not-an-email': ({ label }) =>
    `Rhaid i “${label}” fod yn gyfeiriad e-bost yn y fformat cywir, fel enw@example.org`,
  'not-a-phone': ({ label }) => `Rhaid i “${label}” fod yn rhif ffôn, fel 01632 960 001`,
  'not-an-import': () => 'Dewiswch ffeil sy’n gorffen â .csv neu .jsonl ac sydd â llinell ar gyfer pob achos',
  'import-too-large': () => 'Rhaid i’r ffeil fod yn 20 MB neu’n llai. Mewnforir rhai mwy wrth y derfynell',
  'import-touched': ({ count, references }) =>
    `Ni ellir ei ddadwneud yn ei gyfanrwydd: mae gwaith wedi’i wneud ers hynny ar ${plural('cy', Number(count), { one: '# detholiad', two: '# ddetholiad', few: '# detholiad', many: '# detholiad', other: '# detholiad' })}, neu ychwanegwyd rhywbeth atynt, neu fe’u cyhoeddwyd (${references})`,
  'not-a-logo': ({ name }) =>
    `Nid yw “${name}” yn lun rydym yn ei dderbyn. Defnyddiwch PNG, JPG neu WEBP. Ni dderbynnir SVG, oherwydd gall gynnwys rhaglenni: cadwch ef fel PNG`,
  'not-a-url': ({ label }) => `Rhaid i “${label}” fod yn gyfeiriad gwe sy'n dechrau â https:// neu http://`,
  'not-a-number': ({ label }) => `Rhaid i “${label}” fod yn rhif, fel 250 neu 250.50`,
  'not-a-date': ({ label }) => `Rhaid i “${label}” fod yn ddyddiad go iawn, fel 27 3 2025`,
  'not-a-month': ({ label }) => `Rhaid i “${label}” fod yn fis a blwyddyn, fel 3 2025`,
  'listed-too-long': ({ limit }) => `Rhaid i bob eitem fod yn ${limit} nod neu’n llai`,
  'listed-too-short': ({ limit }) => `Rhaid i bob eitem fod ag o leiaf ${limit} nod`,
  'listed-too-many': ({ limit }) => `Mae rhestr yn dal hyd at ${limit} o eitemau. Tynnwch rai yn gyntaf`,
  'replacement-has-the-words': () => 'Ni chaiff yr hyn sy’n sefyll yno yn lle hynny gynnwys y geiriau',
  'replacement-could-tell': () =>
    'Gyda’r geiriau hyn, gallai darllenwyr ddweud pwy yw rhywun: dewiswch eiriau sy’n dweud llai',
  'words-found-often': () =>
    'Mae’r geiriau hyn yno fwy nag unwaith. Teipiwch fwy o’r hyn sydd o’u cwmpas, neu dewiswch y frawddeg',
  'text-changed': () =>
    'Newidiwyd y testun tra oeddech yn ei ddarllen. Fe’i dangosir isod fel y mae nawr: dewiswch eto',
  'words-not-found': () =>
    'Nid yw’r geiriau hyn yn sefyll yn unman yn y cofnod hwn. Gwiriwch sut y’u sillafir',
  'not-a-choice': ({ label }) => `“${label}”: dewiswch o'r rhestr`,
  'no-longer-used': ({ label }) =>
    `“${label}”: nid yw un o'r rhain yn cael ei ddefnyddio mwyach; dewiswch un arall`,
  'not-a-reference': ({ label }) =>
    `Rhaid i “${label}” fod yn gyfeirnod achos ar y ffurf y mae'r ombwdsmon hwn yn ei defnyddio`,
  'reference-taken': ({ label }) => `“${label}”: mae'r cyfeirnod achos hwn gan ddetholiad arall eisoes`,
  'body-required': () => 'Dewiswch y sefydliad y cwynwyd amdano, neu disgrifiwch ef heb ei enwi',
  'ends-before-it-starts': ({ label }) => `Rhaid i “${label}” fod yr un fath â'r dechrau neu ar ei ôl`,
  'in-the-future': ({ label }) => `Rhaid i “${label}” fod heddiw neu yn y gorffennol`,
  'due-twice': () => 'Rhowch ddyddiad cau neu dewiswch o fewn pa amser, nid y ddau',
  'no-consent': ({ label }) =>
    `Rhaid i “${label}” gynnwys y porth, ac ni all fod heb enw ac wrth enw ar yr un pryd`,
  'not-a-time': () => 'Rhowch amser o’r dydd, megis 14:00 neu 9.30 yb',
  'time-skipped': () =>
    'Nid oes amser o’r fath y noson honno: mae’r clociau’n troi ymlaen o 1:00 i 2:00. Dewiswch 2:00 neu’n hwyrach, neu amser cyn 1:00',
  'time-twice': () =>
    'Mae’r amser hwnnw’n digwydd ddwywaith y noson honno: am 2:00 mae’r clociau’n troi’n ôl i 1:00. Dywedwch pa un o’r ddau sydd gennych mewn golwg',
  'in-the-past': () => 'Dewiswch ddiwrnod ac amser nad ydynt wedi mynd heibio',
  'too-far-ahead': () => 'Dewiswch ddiwrnod o fewn blwyddyn i heddiw',
  'note-required': () =>
    "Dywedwch beth sydd wedi newid, er mwyn i'r bobl sy'n dilyn y cofnod hwn gael gwybod",
  'reason-required': () => "Rhowch reswm, er mwyn i'r awdur wybod beth i'w newid",
  'replacement-required': () => "Dewiswch y cofnod sy'n cymryd lle'r un hwn",
  'organisation-alike': () => 'Edrychwch yn gyntaf ai un o’r sefydliadau hyn ydyw',
  'not-its-name': () => 'Nid dyma’i enw. Teipiwch yr enw fel y mae uchod',
  'needs-second-person': () =>
    'Rhaid i rywun arall ei gyhoeddi: mae eich sefydliad yn gofyn am berson na wnaeth ysgrifennu na threfnu’r argraffiad hwn',
  'search-is-gone': () =>
    'Nid yw’r hyn y culhawyd y chwiliad hwn iddo yn y porth bellach: dewiswch chwiliad arall',
  'not-found': ({ label }) =>
    label === '' ? 'Nid oedd modd dod o hyd i hyn' : `Nid oedd modd dod o hyd i “${label}”`,
  'wrong-sign-in': () => "Nid yw'r cyfeiriad e-bost neu'r cyfrinair yn gywir",
  'too-many-attempts': ({ minutes }) =>
    minutes === undefined
      ? 'Bu gormod o gynigion. Arhoswch am ychydig, yna rhowch gynnig arall arni'
      : `Bu gormod o gynigion. Rhowch gynnig arall arni ymhen ${minutes} munud`,
  'password-too-short': ({ limit }) => `Rhaid i'r cyfrinair fod yn ${limit ?? 8} nod neu fwy`,
  'password-too-long': ({ limit }) => `Rhaid i'r cyfrinair fod yn ${limit ?? 64} nod neu lai`,
  'password-common': () =>
    "Dewiswch gyfrinair sy'n anoddach ei ddyfalu: mae hwn ar restrau o gyfrineiriau cyffredin",
  'code-wrong': () =>
    'Nid yw’r cod yn gywir, neu mae wedi’i ddefnyddio o’r blaen, neu cymerodd ormod o amser. Rhowch gynnig ar y cod nesaf y mae’r ap yn ei ddangos, neu dechreuwch eto',
  'no-way-out': () =>
    'Nid oes gan y cyfeiriad e-bost hwn system fewngofnodi sefydliad. Mewngofnodwch â’ch cyfrinair',
  'not-an-issuer': ({ label }) =>
    `Rhaid i “${label}” fod yn gyfeiriad gwe sy’n dechrau â https:// ac sydd heb ? na # ynddo`,
  'issuer-does-not-answer': ({ label }) =>
    `“${label}”: ni all y porth ddarllen y ffurfweddiad a ddylai fod yno. Gwiriwch y cyfeiriad, lythyren wrth lythyren`,
  'not-a-domain': ({ domain }) => `Nid yw “${domain}” yn barth fel example.gov.uk`,
  'domain-of-everybody': ({ domain }) =>
    `Gall unrhyw un gael cyfeiriad yn ${domain}, felly ni all berthyn i un sefydliad`,
  'domain-taken': ({ domain }) => `Mae ${domain} yn perthyn i system fewngofnodi sefydliad arall`,
  'domains-not-confirmed': () => 'Gwnewch yn siŵr bod y parthau’n perthyn i’r sefydliad, yna ticiwch hwn',
  'password-wrong': () => "Nid yw'r cyfrinair presennol yn gywir",
  'own-email': () => 'Dyma gyfeiriad eich cyfrif eisoes',
  'not-your-email': () => 'Teipiwch gyfeiriad eich cyfrif, yn union fel y mae uchod',
  'email-taken': () => "Mae cyfrif gyda'r cyfeiriad e-bost hwn yn bod eisoes",
  'link-expired': () => "Mae'r ddolen hon wedi dod i ben neu wedi'i defnyddio. Gofynnwch am un newydd",
  'too-many-links': ({ limit }) =>
    `Gall hyd at ${limit} dolen i un drafft weithio ar yr un pryd. Diddymwch un nad oes ei hangen mwyach`,
  'nothing-answered': () => 'Dywedwch am o leiaf un adran a yw’n gywir',
  'facts-awaited': ({ date }) =>
    `Gall y sefydliad a enwir gywiro ffeithiau o hyd, tan ddiwedd ${longDate(String(date), 'cy')}. Gellir ei gyhoeddi pan fydd wedi ateb, pan fydd yr amser ar ben, neu pan fydd ei olygydd wedi dweud pam na ddylid aros`,
  'not-for-you': () =>
    'Gwnaed y gwahoddiad hwn ar gyfer cyfeiriad e-bost arall. Allgofnodwch, yna agorwch y ddolen eto',
  'empty-casebook': () => 'Ychwanegwch o leiaf un adran gydag o leiaf un eitem cyn cyhoeddi',
  'minutes-out-of-range': ({ label }) => `Rhaid i “${label}” fod yn nifer cyfan o funudau, o 0 i 480`,
  'changed-meanwhile': () =>
    "Cafodd hwn ei gadw gan rywun arall tra oeddech yn gweithio arno. Mae'r hyn a deipioch wedi'i gadw isod: cymharwch ef â'u fersiwn nhw, yna cadwch eto",
  'odd-characters': ({ entry }) =>
    `“${entry}”: defnyddiwch lythrennau, rhifau, bylchau a'r nodau & ’ - . / yn unig, gydag o leiaf un llythyren neu rif`,
  'same-entries': () =>
    "Mae angen o leiaf ddau gofnod mewn set nad yw'r chwiliad eisoes yn eu trin fel yr un gair",
  'entry-too-long': ({ entry, limit }) => `Rhaid i “${entry}” fod yn ${limit} nod neu lai`,
  'label-taken': ({ label }) => `“${label}”: mae term arall eisoes â'r enw hwn`,
  'not-the-name': ({ label }) => `“${label}”: nid dyma enw'r term; teipiwch ef fel y mae uchod`,
  'entry-taken': ({ entry, set }) =>
    `Mae “${entry}” mewn set arall eisoes: ${set}. Newidiwch y set honno yn lle hynny, neu diffoddwch hi yn gyntaf`,
  'welsh-required': ({ label }) => `“${label}”: nid yw eich sefydliad yn cyhoeddi dim heb ei Gymraeg`,
  'welsh-partly': ({ written, of }) =>
    written === 0
      ? `Nid oes dim yn Gymraeg eto. Nifer y testunau i'w cyfieithu: ${of}`
      : `Testunau sydd yn Gymraeg: ${written} o ${of}`,
  'hard-to-read': ({ age, limit }) =>
    `Mae angen oedran darllen o tua ${age} i ddeall y Saesneg. Anelwch at ${limit} neu is: rhannwch frawddegau hir, a defnyddiwch eiriau byrrach`,
  'unexplained-abbreviation': ({ label, abbreviation, longForm }) =>
    longForm === undefined
      ? `“${label}”: dywedwch beth yw ystyr ${abbreviation} lle defnyddiwch ef gyntaf`
      : `“${label}”: dywedwch beth yw ystyr ${abbreviation} lle defnyddiwch ef gyntaf. Efallai: ${longForm} (${abbreviation})`,
  'dead-link': ({ label, address, fault }) =>
    `“${label}”: ${linkFault[fault as LinkFault]} pan roddodd y porth gynnig ar y ddolen ${address}`,
  'could-tell': ({ label, count }) =>
    count === 1
      ? `“${label}”: gallai un peth ddatgelu pwy yw rhywun`
      : `“${label}”: gallai ${count} o bethau ddatgelu pwy yw rhywun`,
  'findings-open': ({ count }) =>
    count === 1
      ? 'Penderfynwch am yr un manylyn a allai ddangos pwy yw rhywun cyn cyhoeddi hwn'
      : `Penderfynwch am y ${count} o fanylion a allai ddangos pwy yw rhywun cyn cyhoeddi hwn`,
  'findings-open-in-entries': ({ count }) =>
    count === 1
      ? 'Gallai un manylyn yn netholiadau’r llyfr achosion ddangos pwy yw rhywun, ac nid oes neb wedi penderfynu amdano. Penderfynwch amdano cyn cyhoeddi hwn'
      : `Gallai ${count} o fanylion yn netholiadau’r llyfr achosion ddangos pwy yw rhywun, ac nid oes neb wedi penderfynu amdanynt. Penderfynwch amdanynt cyn cyhoeddi hwn`,
  'not-checked': () =>
    'Cyn cyhoeddi hwn, rhaid i rywun nad ysgrifennodd ef ateb y cwestiynau am fod yn ddienw',
  'checked-before-changes': () =>
    'Newidiwyd hwn ar ôl ateb y cwestiynau am fod yn ddienw. Rhaid i rywun nad ysgrifennodd ef eu hateb eto',
  'finding-gone': () =>
    'Mae’r testun wedi newid ers i chi agor y dudalen hon. Edrychwch ar yr hyn a ganfuwyd ynddo yn awr',
  'repeats-words': () => 'Dywedwch pam heb ailadrodd y geiriau eu hunain: ni ddylid eu cadw yma',
  'not-all-answered': () =>
    'Ticiwch bob llinell. Os nad yw un ohonynt yn wir, rhaid newid y geiriau yn gyntaf',
  'looks-like': ({ count }) =>
    count === 1
      ? "Mae cofnod arall sy'n debyg i'r un hwn. A yw'n sôn am yr un gwaith?"
      : `Mae ${count} o gofnodion eraill sy'n debyg i'r un hwn. A ydynt yn sôn am yr un gwaith?`,
  'file-required': () => 'Dewiswch ffeil',
  'choose-files-again': () => 'Dewiswch eich ffeiliau eto: ni chawsant eu cadw, am fod rhaid cywiro rhywbeth',
  'file-too-large': ({ limit }) => `Rhaid i’r ffeil fod yn ${limit} MB neu’n llai`,
  'not-a-word-file': () =>
    'Nid yw hon yn ffeil Word y gellir ei darllen yma. Cadwch hi yn Word fel “Word Document (.docx)”, heb gyfrinair, yna dewiswch hi eto',
  'word-file-too-long': () =>
    'Mae’r ffeil hon yn rhy hir ar gyfer astudiaeth achos. Tynnwch yr hyn nad oes ei angen ar ddarllenwyr, yna dewiswch hi eto',
  'word-file-empty': () => 'Nid oes geiriau yn y ffeil hon',
}
