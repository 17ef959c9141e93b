import { plural } from '../plural.ts'
import type { afterPublishing as english } from '../en/after-publishing.ts'

/** What happens to a record after it was published, in Welsh. */
export const afterPublishing: typeof english = {
  history: {
    title: 'Argraffiadau a newidiadau',
    titleOf: (title) => `Argraffiadau a newidiadau: ${title}`,
    link: 'Pob argraffiad a newid',
    lead: 'Mae pob argraffiad a gyhoeddwyd yn dal i’w ddarllen yn ei gyfeiriad ei hun.',
    edition: (n) => `Argraffiad ${n}`,
    current: 'Cyfredol',
    columns: {
      edition: 'Argraffiad',
      published: 'Cyhoeddwyd',
      kind: 'Math o newid',
      note: 'Beth newidiodd',
    },
    first: 'Cyhoeddwyd gyntaf',
    compare: {
      heading: 'Cymharu dau argraffiad',
      from: 'Argraffiad cynharach',
      to: 'Argraffiad diweddarach',
      option: (n, date) => `Argraffiad ${n}, ${date}`,
      button: 'Dangos beth newidiodd',
    },
    back: 'Yn ôl at y cofnod',
  },
  edition: {
    title: (title, n) => `${title} (argraffiad ${n})`,
    old: (n, date) => `Dyma argraffiad ${n}, a gyhoeddwyd ar ${date}. Mae un mwy newydd wedi’i ddisodli.`,
    current: (n, date) => `Dyma argraffiad ${n}, a gyhoeddwyd ar ${date}, sef yr un cyfredol.`,
    latest: 'Darllen yr argraffiad cyfredol',
    compare: 'Gweld beth sydd wedi newid ers hynny',
  },
  compare: {
    title: (from, to) => `Beth newidiodd rhwng argraffiad ${from} ac argraffiad ${to}`,
    legend: 'Mae’r hyn a ychwanegwyd wedi’i danlinellu, a’r hyn a dynnwyd wedi’i groesi allan.',
    same: 'Dewiswch ddau argraffiad gwahanol.',
  },
  cite: {
    heading: 'Cyfeirio at hwn',
    portal: 'Porth Arfer Da',
    text: (what) =>
      `${what.body} (${what.date}) “${what.title}”, argraffiad ${what.edition}. Porth Arfer Da. ${what.address} (cyrchwyd ${what.today}).`,
    permanent: 'Nid yw cyfeiriad yr argraffiad hwn byth yn newid, ac mae’n dal i ddangos y geiriau hyn.',
    copy: 'Copïo’r cyfeiriad',
    copied: 'Wedi’i gopïo',
    downloads: 'Lawrlwytho’r cyfeiriad',
    formats: { text: 'Testun plaen', bibtex: 'BibTeX', ris: 'RIS (EndNote, Zotero, Mendeley)' },
  },
  age: {
    old: (published) =>
      `Cyhoeddwyd ar ${published} ac nid yw wedi’i gadarnhau ers hynny. Gall fod wedi newid.`,
    oldSinceConfirmed: (confirmed) =>
      `Cadarnhawyd ddiwethaf ei fod yn dal i gael ei ddefnyddio ar ${confirmed}. Gall fod wedi newid ers hynny.`,
    confirmed: (date) => `Cadarnhawyd ei fod yn dal i gael ei ddefnyddio ar ${date}`,
  },
  stillInUse: {
    title: 'A yw hwn yn dal i gael ei ddefnyddio?',
    lead: 'Mae darllenwyr yn gweld pryd y cafodd hwn ei gadarnhau ddiwethaf. Mae un clic yn ddigon.',
    due: (date) => `Roedd i fod i gael ei ailystyried ar ${date}.`,
    dueLater: (date) => `Mae i fod i gael ei ailystyried ar ${date}.`,
    published: 'Cyhoeddwyd',
    confirmed: 'Cadarnhawyd ddiwethaf',
    never: 'Ddim eto',
    yes: 'Ydy, mae’n dal i gael ei ddefnyddio',
    yesMeans: 'Mae dyddiad eich ateb yn cael ei ddangos ar y dudalen.',
    changed: 'Mae wedi newid',
    changedMeans:
      'Dechreuir drafft newydd, er mwyn i chi ddweud beth sydd wedi newid. Mae’r dudalen yn aros fel y mae yn y cyfamser.',
    stopped: 'Mae wedi dod i ben',
    stoppedMeans:
      'Dechreuir drafft newydd sy’n nodi ei fod wedi dod i ben. Mae’r hyn a ddysgwyd yn dal yn ddefnyddiol i eraill; gallwch hefyd ei dynnu’n ôl.',
    draftAlready: 'Mae drafft o argraffiad newydd eisoes. Gallwch barhau ag ef.',
    waiting: 'I’w cadarnhau',
    waitingLead:
      'Cyhoeddwyd y rhain beth amser yn ôl. Dywedwch a ydynt yn dal i gael eu defnyddio: un clic yr un.',
    dueOn: (date) => `erbyn ${date}`,
    other: 'Ateb arall',
    link: 'Dweud a yw’n dal i gael ei ddefnyddio',
  },
  takeDown: {
    title: 'Tynnu i lawr am byth',
    link: 'Tynnu i lawr am byth',
    warning: 'Ni all neb ddadwneud hyn. Ni ellir dod â’r hyn a gaiff ei ddileu yn ôl.',
    whatGoes: 'Yr hyn a gaiff ei ddileu',
    goes: {
      editions: (n) =>
        plural('cy', n, {
          one: '# argraffiad gyda’i holl eiriau',
          two: '# argraffiad gyda’u holl eiriau',
          other: '# argraffiad gyda’u holl eiriau',
        }),
      files: (n) => plural('cy', n, { two: '# ffeil atodedig', other: '# ffeil atodedig' }),
      casebooks: (n) =>
        plural('cy', n, {
          two: 'ei gofnod a’r sylwebaeth mewn # lyfr achosion',
          other: 'ei gofnod a’r sylwebaeth mewn # llyfr achosion',
        }),
      agendas: (n) =>
        plural('cy', n, {
          two: 'y nodiadau a’r cwestiynau amdano ar # agenda, ynghyd â’r adroddiad i bwyllgor, lle bydd yr eitem yn aros gyda’r geiriau “tynnwyd i lawr”',
          other:
            'y nodiadau a’r cwestiynau amdano ar # agenda, ynghyd â’r adroddiad i bwyllgor, lle bydd yr eitem yn aros gyda’r geiriau “tynnwyd i lawr”',
        }),
      adoptions: (n) =>
        plural('cy', n, {
          two: 'yr hyn a ddywedodd # sefydliad am ei fabwysiadu',
          other: 'yr hyn a ddywedodd # sefydliad am ei fabwysiadu',
        }),
      conversation: (n) =>
        plural('cy', n, { two: '# neges neu nodyn amdano', other: '# neges neu nodyn amdano' }),
      links: (n) =>
        plural('cy', n, {
          two: '# ddolen i’w ddrafftiau gyda’r atebion a roddwyd yno',
          other: '# dolen i’w ddrafftiau gyda’r atebion a roddwyd yno',
        }),
    },
    also: 'Mae hefyd yn mynd o’r chwilio, yr awgrymiadau, y ffrydiau, y lawrlwythiadau, y cofnodion cysylltiedig a’r hanes. Bydd ei gyfeiriadau, gan gynnwys hen argraffiadau a ffeiliau, yn dweud iddo gael ei dynnu i lawr (410 Gone). Ni fydd unrhyw gofnod arall byth yn cael ei gyfeiriad.',
    stays:
      'Mae pwy wnaeth hyn, pryd ac am ba reswm yn aros yn y cofnod archwilio, heb yr un o’r geiriau. Mae copïau a wnaed cynt yn aros lle maen nhw: copïau wrth gefn, agendâu wedi’u hargraffu, lawrlwythiadau, gwefannau eraill.',
    instead: 'Os nad yw ond wedi dyddio, neu os oes rhywbeth wedi’i ddisodli, tynnwch ef yn ôl yn lle hynny.',
    reason: 'Pam mae’n cael ei dynnu i lawr?',
    reasons: {
      'personal-information': 'Mae’n cynnwys gwybodaeth bersonol',
      'court-order': 'Gorchmynnodd llys neu dribiwnlys hynny',
      'legal-threat': 'Mae rhywun yn honni ei fod yn torri’r gyfraith',
      safeguarding: 'Gallai roi rhywun mewn perygl',
      copyright: 'Mae’n defnyddio gwaith rhywun arall heb ganiatâd',
      'consent-withdrawn': 'Tynnodd rhywun ei gydsyniad yn ôl',
      other: 'Rheswm arall',
    },
    legalNote: 'Nodyn cyfreithiol (dewisol)',
    legalNoteHint:
      'I’r rhai sy’n gorfod rhoi cyfrif amdano, er enghraifft rhif achos. Nid yw darllenwyr byth yn ei weld. Peidiwch ag ailadrodd yr hyn sy’n cael ei ddileu.',
    button: 'Ei dynnu i lawr a’i ddileu',
    doneTitle: 'Mae wedi’i dynnu i lawr',
    done: 'Nid oes dim ohono ar ôl yn y porth. Mae ei gyfeiriad nawr yn dweud iddo gael ei dynnu i lawr.',
    doneNext: 'Beth i’w wneud nesaf',
    next: [
      'Gofynnwch i beiriannau chwilio fel Google a Bing ddileu’r hyn a gadwyd ganddynt o’r dudalen.',
      'Gofynnwch i bwy bynnag sy’n rhedeg y porth ddileu copïau wrth gefn a wnaed cyn hyn.',
      'Rhowch wybod i bwy bynnag a ofynnodd amdano ei fod wedi’i wneud.',
    ],
  },
}
