import { plural } from '../plural.ts'
import type { attachments as english } from '../en/attachments.ts'

export const attachments: typeof english = {
  title: 'Ffeiliau a lluniau',
  lead: 'Adroddiadau, sleidiau, tablau a lluniau y gall darllenwyr eu cadw neu edrych arnynt. Mae popeth yma’n ddewisol.',
  optional: 'Dewisol: adroddiadau, sleidiau, tablau a lluniau.',
  back: 'Yn ôl i’r cofnod',
  inFile: (label, file) => `${label} (${file})`,
  asides: {
    cells: 'celloedd',
    slide: 'sleid',
    notes: 'nodiadau’r siaradwr',
    comment: 'sylw',
    'tracked-change': 'newid wedi’i olrhain',
    'header-or-footer': 'pennyn neu droedyn',
    footnote: 'troednodyn',
    'picture-text': 'testun y tu ôl i lun',
    'picture-properties': 'yr hyn y mae llun yn ei ddweud amdano’i hun',
    'link-target': 'cyfeiriad y tu ôl i ddolen',
    properties: 'priodweddau’r ddogfen',
  },
  removed: (what) => `Tynnwyd o’r llun: ${what}.`,
  removedKinds: {
    position: 'ble y’i tynnwyd',
    camera: 'y camera',
    author: 'pwy a’i tynnodd neu sy’n berchen arno',
    description: 'disgrifiadau a sylwadau',
    editing: 'pryd a sut y cafodd ei wneud neu ei olygu',
    profile: 'y proffil lliw',
  },
  add: {
    label: 'Ychwanegu ffeiliau',
    hint: (mebibytes, files) =>
      `PDF, Word (DOCX), Excel (XLSX), PowerPoint (PPTX), CSV, PNG, JPG neu WEBP. Hyd at ${mebibytes} MB yr un, hyd at ${files} ffeil. Daliwch Ctrl neu Shift i ddewis sawl un.`,
    button: 'Ychwanegu’r ffeiliau a ddewiswyd',
    choose: 'Dewis ffeiliau',
    drop: 'neu ollwng ffeiliau yma',
    noneChosen: 'Dim ffeiliau wedi’u dewis',
    chosen: { one: '%{count} ffeil wedi’i dewis', other: '%{count} ffeil wedi’u dewis' },
    entered: 'Dros y lle i ollwng ffeiliau',
    left: 'Nid ydych dros y lle i ollwng ffeiliau mwyach',
  },
  privacy:
    'Caiff lleoliad, camera a manylion eraill eu tynnu o luniau. Cedwir ffeiliau Word, Excel, PowerPoint a PDF fel y maent: tynnwch enwau o’u priodweddau a’u sylwadau yn gyntaf. Mae’r gwiriadau’n darllen y rheini hefyd, ac yn dweud beth a gafwyd.',
  help: 'Yr hyn rydym yn ei wirio, a pham y gellir gwrthod ffeil',
  files: 'Ffeiliau yn y drafft hwn',
  none: 'Dim ffeiliau eto.',
  titleLabel: 'Yr hyn a wêl darllenwyr yn lle enw’r ffeil',
  titleHint: 'Er enghraifft “Templedi llythyrau rydym yn eu defnyddio nawr”. Dewisol.',
  altLabel: 'Yr hyn y mae’r llun yn ei ddangos',
  altHint:
    'Brawddeg neu ddwy i bobl na allant ei weld, megis “Graff: mae amseroedd aros yn gostwng o 20 diwrnod i 6 rhwng mis Mai a mis Hydref.”',
  alt: 'Ei angen cyn ichi anfon hwn i’w adolygu.',
  inOther: { en: 'Yn Saesneg', cy: 'Yn Gymraeg' },
  theirs: 'Cadwyd yn y cyfamser',
  save: 'Cadw',
  saveAndBack: 'Cadw a mynd yn ôl',
  remove: 'Tynnu',
  moveUp: 'Symud i fyny',
  moveDown: 'Symud i lawr',
  scan: {
    waiting: 'Yn aros am y gwiriad firysau. Ni all neb ei hagor tan hynny.',
    found:
      'Daeth y gwiriad firysau o hyd i rywbeth yn y ffeil hon. Dilëwyd ei chynnwys; tynnwch hi o’r rhestr.',
  },
  done: {
    saved: 'Cadwyd.',
    added: (count) =>
      plural('cy', count, {
        one: 'Ychwanegwyd # ffeil.',
        two: 'Ychwanegwyd # ffeil.',
        other: 'Ychwanegwyd # ffeil.',
      }),
    removed: 'Tynnwyd y ffeil.',
  },
  kind: {
    pdf: 'PDF',
    docx: 'Dogfen Word',
    xlsx: 'Taenlen Excel',
    pptx: 'Sleidiau PowerPoint',
    csv: 'Tabl CSV',
    png: 'Llun PNG',
    jpeg: 'Llun JPG',
    webp: 'Llun WEBP',
  },
  bytes: (amount, unit) => `${amount} ${unit}`,
  reading: { heading: 'Ffeiliau a lluniau', pictures: 'Lluniau', download: 'Lawrlwytho’r llun' },
}
