import { Exif, type ExifEntry } from './exif.ts'
import { positionOf, takenOn } from './picture-words.ts'
import { saidBy } from './gather.ts'

/** Tags of EXIF and TIFF whose text is somebody's name. */
const people = new Set([0x013b, 0x8298, 0xa430])
/** Those whose text tells what is shown. */
const descriptions = new Set([0x010e])
/** The same in the way of Windows, in letters of two bytes: a title, a comment, an author, key words, a subject. */
const ofWindows = new Set([0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f])
const authorOfWindows = 0x9c9d
const userComment = 0x9286
/** When it was taken, and when it became a file. */
const days = new Set([0x9003, 0x9004])

/** Tags of the folder of places. */
const place = { latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4, area: 0x1c }

/** What EXIF says of who took a picture, what it shows, where and on which day. */
export function saidInExif(bytes: Buffer): string[] {
  const exif = new Exif(bytes)
  const entries = exif.entries()
  const ofPicture = entries.filter(({ folder }) => folder === 'picture')
  const ofPlace = new Map(
    entries.filter(({ folder }) => folder === 'place').map((entry) => [entry.tag, entry.bytes]),
  )
  const degrees = (tag: number) => exif.fractions(ofPlace.get(tag) ?? Buffer.alloc(0))
  const half = (tag: number) => ofPlace.get(tag)?.toString('latin1').charAt(0) ?? ''
  return [
    ...ofPicture.map((entry) => saidIn(entry, exif)),
    positionOf(
      [degrees(place.latitude), half(place.latitudeRef)],
      [degrees(place.longitude), half(place.longitudeRef)],
    ),
    exif.comment(ofPlace.get(place.area) ?? Buffer.alloc(0)),
  ]
}

function saidIn({ tag, bytes }: ExifEntry, exif: Exif): string {
  if (people.has(tag)) return saidBy(textOf(bytes), '')
  if (descriptions.has(tag)) return textOf(bytes)
  if (days.has(tag)) return takenOn(textOf(bytes))
  if (tag === userComment) return exif.comment(bytes)
  if (!ofWindows.has(tag)) return ''
  const text = bytes.toString('utf16le').replace(/\0+$/, '')
  return tag === authorOfWindows ? saidBy(text, '') : text
}

function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/\0+/g, ' ').trim()
}
