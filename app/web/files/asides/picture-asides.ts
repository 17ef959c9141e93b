import sharp, { type Metadata } from 'sharp'
import { jpegComments } from './jpeg-comments.ts'
import { saidInExif } from './picture-exif.ts'
import { saidInIptc, saidInXmp } from './picture-packets.ts'
import { xmlEvents } from './xml-events.ts'
import type { Asides } from './gather.ts'

/** Pictures of one file that are asked what they say of themselves, and what is kept of it: characters of one and all. */
const mostPictures = 150
const longest = 1_000
const longestOfAll = 15_000

/** The first bytes of JPEG, PNG and WebP. */
const beginnings = /^(?:\xff\xd8\xff|\x89PNG|RIFF[^]{4}WEBP)/
/** Those of TIFF, which is written as EXIF is, from its first byte on. */
const beginningOfTiff = /^(?:II\*\0|MM\0\*)/

/**
 * What the pictures inside a file say of where, when and by whom they were taken and what they show. They stay as they
 * are, since the file does, so that its readers would have it too.
 */
export async function addPictures(pictures: readonly Uint8Array[], asides: Asides): Promise<void> {
  let left = longestOfAll
  for (const picture of pictures.slice(0, mostPictures)) {
    const words = (await saidIn(picture)).slice(0, Math.min(longest, left))
    left -= words.length
    asides.add('picture-properties', words)
  }
}

async function saidIn(bytes: Uint8Array): Promise<string> {
  const first = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  try {
    if (beginningOfTiff.test(first))
      return linesOf(saidInExif(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)))
    if (!beginnings.test(first)) return ''
    const metadata = await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata()
    return linesOf(saidBeside(metadata, bytes))
  } catch {
    // A picture that cannot be opened is not shown to readers of the file either.
    return ''
  }
}

function saidBeside({ exif, xmp, iptc, comments = [] }: Metadata, bytes: Uint8Array): string[] {
  return [
    ...(exif === undefined ? [] : saidInExif(exif)),
    ...(xmp === undefined ? [] : saidInXmp(xmp.toString('utf8'))),
    ...(iptc === undefined ? [] : saidInIptc(iptc)),
    ...comments.map(({ text }) => text),
    ...jpegComments(bytes),
  ]
}

/** Each once: most programs say the same in two or three ways. */
function linesOf(lines: readonly string[]): string {
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))].join('\n')
}

/** Words in a drawing (SVG), with its title and description. */
export function addDrawing(xml: string, asides: Asides): void {
  let text = ''
  for (const event of xmlEvents(xml)) if (event.at === 'text') text += `${event.text.trim()}\n`
  asides.add('picture-text', text)
}
