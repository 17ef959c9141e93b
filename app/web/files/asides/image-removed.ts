import type { Metadata } from 'sharp'
import { removedKinds, type Removed } from '#app/domain/attachment.ts'
import { Exif } from './exif.ts'
import { jpegComments } from './jpeg-comments.ts'

/** Tags of EXIF (CIPA DC-008) and TIFF, by what they tell. */
const tagKinds: Record<number, Removed> = {
  0x8825: 'position',
  0x010f: 'camera',
  0x0110: 'camera',
  0xa431: 'camera',
  0xa433: 'camera',
  0xa434: 'camera',
  0xa435: 'camera',
  0x013b: 'author',
  0x8298: 'author',
  0x9c9d: 'author',
  0xa430: 'author',
  0x010e: 'description',
  0x9286: 'description',
  0x9c9b: 'description',
  0x9c9c: 'description',
  0x9c9e: 'description',
  0x9c9f: 'description',
  0x0131: 'editing',
  0x0132: 'editing',
  0x9003: 'editing',
  0x9004: 'editing',
}

/** What an image said about itself that the one drawn anew does not say; in the order in which people are told. */
export function removedFrom(metadata: Metadata, bytes: Uint8Array): Removed[] {
  const found = new Set<Removed>()
  if (metadata.exif) for (const kind of kindsInExif(metadata.exif)) found.add(kind)
  if (metadata.xmp) for (const kind of kindsInXmp(metadata.xmp.toString('latin1'))) found.add(kind)
  if (metadata.iptc) for (const kind of kindsInIptc(metadata.iptc.toString('latin1'))) found.add(kind)
  if (metadata.icc) found.add('profile')
  if ((metadata.comments ?? []).length > 0 || jpegComments(bytes).length > 0) found.add('description')
  return removedKinds.filter((kind) => found.has(kind))
}

function kindsInExif(exif: Buffer): Removed[] {
  const ofPicture = new Exif(exif).entries().filter(({ folder }) => folder === 'picture')
  return ofPicture.flatMap(({ tag }) => tagKinds[tag] ?? [])
}

const xmpNames: readonly [RegExp, Removed][] = [
  [/exif:GPS|Iptc4xmp(?:Core|Ext):Location|photoshop:City/, 'position'],
  [/tiff:(?:Make|Model)|aux:(?:Lens|SerialNumber)/, 'camera'],
  [/dc:(?:creator|rights)|photoshop:(?:AuthorsPosition|Credit)|Iptc4xmpExt:PersonInImage/, 'author'],
  [/dc:(?:title|description|subject)|photoshop:(?:Headline|Instructions)/, 'description'],
  [/xmp(?:MM)?:|crs:|photoshop:/, 'editing'],
]

function kindsInXmp(xmp: string): Removed[] {
  return xmpNames.filter(([names]) => names.test(xmp)).map(([, kind]) => kind)
}

/** Data sets of IPTC-IIM 4.2, record 2: 80 and 85 by-line, 90 to 101 place, 105 and 120 what is shown. */
function kindsInIptc(iptc: string): Removed[] {
  const kinds: Removed[] = ['editing']
  if (/\x1c\x02[\x50\x55\x74\x76]/.test(iptc)) kinds.push('author')
  if (/\x1c\x02[\x5a-\x65]/.test(iptc)) kinds.push('position')
  if (/\x1c\x02[\x05\x19\x69\x78]/.test(iptc)) kinds.push('description')
  return kinds
}
