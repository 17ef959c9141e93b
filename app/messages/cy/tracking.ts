import { plural } from '../plural.ts'
import type { tracking as english } from '../en/tracking.ts'

export const tracking: typeof english = {
  title: 'Argymhellion',
  lead: 'Yr hyn a argymhellodd ombwdsmyn yn y dyfyniadau a gyhoeddir yma, a’r hyn a gofnodwyd ganddynt amdano ers hynny. Gall fod rhywbeth wedi’i wneud nad yw wedi’i gofnodi eto.',
  titleOfOne: 'Argymhelliad',
  found: (count: number) =>
    plural('cy', count, { zero: 'Dim argymhellion', one: '# argymhelliad', other: '# argymhelliad' }),
  csv: 'Lawrlwytho fel CSV',
  feed: 'Dilyn mewn darllenydd ffrydiau (Atom)',
  narrow: 'Culhau’r rhestr',
  words: 'Geiriau',
  body: 'Sefydliad',
  anyBody: 'Pob sefydliad',
  kind: 'Math',
  anyKind: 'Pob math',
  state: 'Pa mor bell mae wedi dod',
  anyState: 'Pob un',
  show: 'Dangos',
  columns: {
    text: 'Beth a argymhellwyd',
    case: 'Achos',
    body: 'I bwy',
    kind: 'Math',
    due: 'Erbyn',
    state: 'Cofnodwyd',
    id: 'Dynodwr',
    address: 'Cyfeiriad',
  },
  noDue: 'Ni roddwyd diwrnod',
  amount: 'Swm',
  madeBy: 'Gwnaed gan',
  recorded: 'Beth a gofnodwyd',
  recordedLead: 'Gan yr ombwdsmon, ar y porth hwn.',
  none: 'Ni chofnodwyd dim yma.',
  evidence: 'Tystiolaeth',
  files: 'Ffeiliau a ddaeth gyda hi:',
  fileInfected: 'Canfu’r gwiriad firysau rywbeth yn y ffeil hon. Dilëwyd ei chynnwys.',
  private: 'Dim ond eich sefydliad chi a’r ochr arall sy’n gweld y dystiolaeth a’r hyn a ddywedir amdani.',
  deeds: {
    evidence: 'Tystiolaeth wedi dod i law',
    complied: 'Wedi cydymffurfio',
    'part-complied': 'Wedi cydymffurfio yn rhannol',
    returned: 'Tystiolaeth wedi’i dychwelyd',
  },
  answer: {
    title: 'Anfon tystiolaeth',
    words: 'Beth a wnaed, a sut y gellir ei weld',
    wordsHint:
      'Peidiwch ag enwi neb a gwynodd nac a ddefnyddiodd wasanaeth. Yr ombwdsmon sy’n ei ddarllen; ni chaiff ei gyhoeddi.',
    link: 'Ble mae’r dystiolaeth (dewisol)',
    linkHint: 'Cyfeiriad gwe y gall yr ombwdsmon ei agor, megis cofnodion cyhoeddedig.',
    files: 'Ffeiliau (dewisol)',
    filesHint: (mebibytes: number, files: number) =>
      `PDF, Word (DOCX), Excel (XLSX), PowerPoint (PPTX), CSV, PNG, JPG neu WEBP. Dim mwy na ${files} ffeil o ${mebibytes} MB yr un.`,
    filesPrivacy:
      'Dim ond eich sefydliad chi a’r ombwdsmon all eu hagor; ni chânt eu cyhoeddi. Yn gyntaf, tynnwch enwau pobl a gwynodd neu a ddefnyddiodd wasanaeth.',
    send: 'Anfon at yr ombwdsmon',
  },
  judge: {
    title: 'Cofnodi beth ddaeth ohono',
    deed: 'Beth ydych chi’n ei gofnodi?',
    choices: {
      complied: 'Cydymffurfiwyd ag ef',
      'part-complied': 'Cydymffurfiwyd ag ef yn rhannol',
      returned: 'Dychwelir y dystiolaeth',
    },
    words: 'Beth rydych yn ei ddweud wrth y sefydliad',
    wordsHint: 'Ni chaiff ei gyhoeddi; caiff y ffaith y cydymffurfiwyd ei chyhoeddi.',
    wordsHintReturning:
      'Mae ei angen pan ddychwelir tystiolaeth. Ni chaiff ei gyhoeddi; caiff y ffaith y cydymffurfiwyd ei chyhoeddi.',
    save: 'Cofnodi',
  },
  done: {
    sent: 'Anfonwyd y dystiolaeth. Bydd yr ombwdsmon yn edrych arni',
    recorded: 'Fe’i cofnodwyd, a rhoddir gwybod i’r sefydliad',
  },
  desk: {
    title: 'Argymhellion i’w trin',
    lead: 'Yr hyn sy’n aros am eich sefydliad, a thystiolaeth sy’n aros amdanoch chi fel golygydd.',
    own: 'Argymhellion agored i’ch sefydliadau',
    ownNone: 'Nid oes argymhelliad yn agored.',
    waiting: 'Tystiolaeth i edrych arni',
    waitingNone: 'Nid oes tystiolaeth yn aros.',
    link: (count: number) =>
      plural('cy', count, {
        one: 'Mae # argymhelliad yn aros amdanoch',
        other: 'Mae # argymhelliad yn aros amdanoch',
      }),
  },
  summary: {
    title: 'Argymhellion gan ombwdsmyn',
    lead: 'Mewn dyfyniadau sy’n enwi’r sefydliad hwn. Mae’r rhifau’n dweud beth a gofnododd yr ombwdsmon.',
    state: 'Pa mor bell maent wedi dod',
    count: 'Argymhellion',
    all: 'Pob argymhelliad i’r sefydliad hwn',
  },
}
