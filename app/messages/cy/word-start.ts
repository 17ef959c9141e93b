import type { wordStart as english } from '../en/word-start.ts'
import { plural } from '../plural.ts'

export const wordStart: typeof english = {
  title: 'Dechrau o ffeil Word',
  lead: 'Ydych chi wedi’i ysgrifennu eisoes, fel adroddiad, cais am wobr neu ffurflen? Dewiswch y ffeil: caiff ei phenawdau eu paru â’n cwestiynau, a chi sy’n penderfynu i ble yr aiff pob rhan.',
  offer: 'Ydych chi wedi’i ysgrifennu yn Word eisoes?',
  offerLink: 'Dechrau o ffeil Word',
  file: 'Ffeil Word',
  fileHint:
    'Ffeil .docx hyd at 10 MB. Ni chedwir y ffeil ei hun. Gadewir allan sylwadau a thestun a ddilëwyd, a lluniau hefyd.',
  organisation: 'Ar gyfer pa sefydliad?',
  read: 'Darllen y ffeil',
  place: {
    title: 'Penderfynwch i ble yr aiff pob rhan',
    lead: 'Nid oes dim wedi’i gyhoeddi na’i anfon eto. Cedwir yr hyn nad oes ei angen arnoch fel ateb mewn nodyn na all neb ond y rhai sy’n ysgrifennu hwn ei weld.',
    images: (count: number) =>
      plural('cy', count, {
        one: 'Mae 1 llun yn y ffeil. Gadewir lluniau allan; gallwch eu hychwanegu at y drafft wedyn.',
        two: 'Mae # lun yn y ffeil. Gadewir lluniau allan; gallwch eu hychwanegu at y drafft wedyn.',
        other: 'Mae # llun yn y ffeil. Gadewir lluniau allan; gallwch eu hychwanegu at y drafft wedyn.',
      }),
    from: { title: 'Teitl y ffeil', start: 'Yr hyn sydd cyn y pennawd cyntaf' },
    goesTo: 'Yn mynd i',
    note: 'Nodyn i’r awduron',
    more: 'Dangos y cyfan',
    language: 'Iaith y testun',
    languages: { en: 'Saesneg', cy: 'Cymraeg' },
    begin: 'Dechrau’r drafft',
    again: 'Dewis ffeil arall',
  },
  note: {
    title: 'Yn weddill o’ch ffeil Word',
    lead: 'Nid aeth hwn i unrhyw gwestiwn. Copïwch ohono yr hyn y dylai darllenwyr ei wybod; yna cadwch ef o’r neilltu. Dim ond y rhai sy’n ysgrifennu hwn sy’n gallu ei weld.',
    link: 'Gweld yr hyn sydd yn weddill o’ch ffeil Word',
    putAway: 'Rhoi’r nodyn o’r neilltu',
  },
}
