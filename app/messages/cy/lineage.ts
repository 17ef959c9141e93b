import type { lineage as english } from '../en/lineage.ts'
import { plural } from '../plural.ts'

export const lineage: typeof english = {
  copyOf: 'Copi o',
  inspiredBy: 'Wedi’i ysbrydoli gan',
  inspired: (n: number) =>
    plural('cy', n, {
      one: 'Wedi ysbrydoli un astudiaeth achos arall',
      two: 'Wedi ysbrydoli # astudiaeth achos arall',
      other: 'Wedi ysbrydoli # astudiaeth achos arall',
    }),
  from: (body: string) => `gan ${body}`,
  use: 'Defnyddio hwn yn ysbrydoliaeth',
  desk: {
    copy: 'Copïo fel un newydd',
    link: 'Dweud beth a’i hysbrydolodd',
  },
  copy: {
    title: 'Copïo fel un newydd',
    lead: 'Mae drafft newydd yn dechrau gyda geiriau’r un hwn. Mae’r un yr ydych yn ei gopïo yn aros fel y mae.',
    leftOut: {
      'case-study':
        'Gadewir allan yr hyn na fyddai’n wir am yr un newydd: dyddiadau, canlyniadau, yr hyn a ddywedodd pobl, tystiolaeth, costau a gwersi. Mae mesurau yn aros, heb eu ffigurau. Darllenwch y crynodeb eto: mae’n aml yn enwi canlyniad.',
      excerpt:
        'Gadewir allan yr hyn sy’n perthyn i’r un achos: ei gyfeirnodau, dyddiad yr adroddiad, canlyniadau, argymhellion a dolenni.',
      casebook: 'Daw’r holl adrannau a chofnodion gydag ef, i chi eu haildrefnu.',
    },
    button: 'Dechrau’r copi',
  },
  edit: {
    title: 'Beth a’i hysbrydolodd',
    lead: 'A roddodd cofnod arall ar y porth y syniad i chi? Yna gall darllenwyr ei ddilyn yn ôl, ac mae ei awduron yn gweld ei fod wedi bod yn ddefnyddiol. Dangosir hyn pan gyhoeddir y drafft hwn.',
    none: 'Nid oes dim wedi’i enwi eto.',
    remove: 'Tynnu oddi yma',
    address: 'Cyfeiriad y cofnod',
    addressHint: 'Copïwch ef o’ch porwr, er enghraifft /case-studies/ringing-people-back',
    add: 'Ychwanegu',
    back: 'Yn ôl i’r drafft',
  },
  start: {
    title: 'Defnyddio hwn yn ysbrydoliaeth',
    lead: 'Bydd eich astudiaeth achos chi yn dweud mai’r un hwn a roddodd y syniad i chi.',
    where: 'Ble yr hoffech ddweud hynny?',
    anew: (body: string) => `Mewn astudiaeth achos newydd ar gyfer ${body}`,
    inDraft: (title: string) => `Yn eich drafft “${title}”`,
    button: 'Parhau',
  },
}
