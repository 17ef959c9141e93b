import type { Metadata } from 'sharp'
import { removedKinds, type Removed } from '#app/domain/attachment.ts'

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

/** Where EXIF says that more of it is. */
const moreTags = 0x8769
const mostTags = 500

/** What an image said about itself that the one drawn anew does not say; in the order in which people are told. */
export function removedFrom(metadata: Metadata, bytes: Uint8Array): Removed[] {
  const found = new Set<Removed>()
  if (metadata.exif) for (const kind of kindsInExif(metadata.exif)) found.add(kind)
  if (metadata.xmp) for (const kind of kindsInXmp(metadata.xmp.toString('latin1'))) found.add(kind)
  if (metadata.iptc) for (const kind of kindsInIptc(metadata.iptc.toString('latin1'))) found.add(kind)
  if (metadata.icc) found.add('profile')
  if ((metadata.comments ?? []).length > 0 || hasJpegComment(bytes)) found.add('description')
  return removedKinds.filter((kind) => found.has(kind))
}

function kindsInExif(exif: Buffer): Removed[] {
  const tiff = exif.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? exif.subarray(6) : exif
  const little = tiff.subarray(0, 2).toString('latin1') === 'II'
  const at16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const at32 = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const kinds: Removed[] = []
  const folders = [tiff.length >= 8 ? at32(4) : 0]
  let left = mostTags
  for (const folder of folders) {
    if (folder < 8 || folder + 2 > tiff.length) continue
    const count = at16(folder)
    for (let n = 0; n < count && left > 0; n += 1, left -= 1) {
      const entry = folder + 2 + n * 12
      if (entry + 12 > tiff.length) break
      const tag = at16(entry)
      if (tag === moreTags && folders.length < 4) folders.push(at32(entry + 8))
      const kind = tagKinds[tag]
      if (kind !== undefined) kinds.push(kind)
    }
  }
  return kinds
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

/** A JPEG's own comment stands in a segment before the picture. */
function hasJpegComment(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return false
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xfe) return true
    if (marker === 0xda) return false
    at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
  }
  return false
}
