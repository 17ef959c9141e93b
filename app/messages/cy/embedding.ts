import type { Messages } from '../en.ts'

export const embedding: Messages['embedding'] = {
  title: 'Dangos hyn ar eich gwefan eich hun',
  toIt: 'Dangos hyn ar eich gwefan eich hun',
  of: 'Ar gyfer eich mewnrwyd neu’ch gwefan:',
  system: {
    title: 'Os gall eich system fewnosod dolenni',
    lead: 'Mae llawer o systemau’n gwneud hynny pan fydd cyfeiriad y dudalen ar linell ar ei ben ei hun. Os yw’ch system chi’n gofyn am gyfeiriad oEmbed, rhowch hwn iddi. Yna caiff yr hyn mae’n ei ddangos ei gadw’n gyfredol.',
    label: 'Cyfeiriad oEmbed',
  },
  html: {
    title: 'Ar ffurf HTML',
    lead: 'Copïwch hwn i’ch tudalen. Nid oes ynddo sgript, ffrâm na llun, ac ni chaiff neb sy’n ei ddarllen ei ddilyn. Mae’n dangos yr hyn sydd wedi’i gyhoeddi heddiw: dewch yn ôl i gael un mwy diweddar.',
    label: 'HTML i’w gopïo',
  },
  preview: 'Beth mae’n ei ddangos',
  none: 'Nid oes dim wedi’i gyhoeddi yma eto.',
  demonstration: 'wedi’i ddyfeisio i ddangos y porth',
}
