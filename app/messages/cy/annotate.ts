import type { annotate as english } from '../en/annotate.ts'

export const annotate: typeof english = {
  title: 'Anodi testun eitem',
  open: 'Anodi’r testun',
  lead: 'Gadewch eiriau allan, amlygwch nhw, neu ychwanegwch nodyn. Mae darllenwyr y llyfr achosion, a’i ffeiliau, yn gweld y testunau a anodwch gyda’r hyn a wnaethoch. Nid yw’r cofnod ei hun yn newid.',
  back: 'Yn ôl i drefnu’r llyfr achosion',
  texts: 'Testunau’r eitem',
  inLanguage: { en: 'Y testun Saesneg', cy: 'Y testun Cymraeg' },
  otherLanguage:
    'Nid yw’r hyn a wnewch i destun mewn un iaith yn gwneud dim i’r llall. Anodwch y ddau lle mae’r ddau wedi’u hysgrifennu.',
  nothing: 'Nid oes testun yn yr iaith hon yn y cofnod.',
  withheld:
    'Nid oes modd dod o hyd i eiriau a adawsoch allan o’r testun hwn mwyach, felly nid yw darllenwyr yn cael dim o’r testun hwn. Tynnwch yr anodiad hwnnw isod, a dewiswch y geiriau o’r newydd.',
  choose: 'Dewis geiriau',
  chooseHint: (tools) =>
    tools
      ? 'Ticiwch un frawddeg neu fwy. Neu dewiswch eiriau gyda’r llygoden, bys neu’r bysellfwrdd: mae’r hyn y gallwch ei wneud â nhw yn ymddangos ar waelod y dudalen.'
      : 'Ticiwch un frawddeg neu fwy.',
  part: (text) => `Brawddegau “${text}”`,
  quote: 'Dim ond y geiriau hyn',
  quoteHint:
    'Gadewch hwn yn wag ar gyfer y cyfan a diciwyd. Fel arall, teipiwch y geiriau fel y maent yn sefyll ynddo. Heb ddim wedi’i dicio, chwilir drwy’r testunau i gyd.',
  kind: 'Beth i’w wneud â nhw',
  kinds: { elide: 'Gadael allan', highlight: 'Amlygu', note: 'Ychwanegu nodyn' },
  kindHints: {
    elide: 'Mae darllenwyr yn gweld […] yn eu lle. Nid yw’r geiriau yn yr un o ffeiliau’r llyfr achosion.',
    highlight: 'Wedi’u marcio â lliw a llinell oddi tanynt, mewn print hefyd.',
    note: 'Mae rhif yn y testun yn arwain at y nodyn oddi tano.',
  },
  words: { en: 'Nodyn yn Saesneg', cy: 'Nodyn yn Gymraeg' },
  wordsHint: 'Ar gyfer nodyn yn unig. Testun plaen, yn un iaith neu’r ddwy.',
  add: 'Anodi',
  tools: 'Beth i’w wneud â’r geiriau a ddewiswyd gennych',
  selected: (words) => `Dewiswyd: “${words}”`,
  clear: 'Dewis dim',
  made: 'Anodiadau’r testun hwn',
  none: 'Nid oes dim o’r testun hwn wedi’i anodi eto.',
  did: { elide: 'Gadawyd allan', highlight: 'Amlygwyd', note: 'Nodyn' },
  lost: 'Heb ei ganfod mwyach',
  lostText:
    'Golygwyd y testun gymaint fel nad yw’r geiriau hyn ynddo. Nid yw darllenwyr yn gweld yr anodiad hwn.',
  was: 'Y geiriau oedd',
  remove: 'Tynnu',
  saveNote: 'Cadw’r nodyn',
  state: { elided: 'gadawyd allan', marked: 'amlygwyd', note: (n) => `nodyn ${n}` },
}
