import sharp, { type Sharp } from 'sharp'
import { attachmentLimits, type FileRead, type LogoRead } from '#app/domain/attachment.ts'
import { logoSide } from '#app/domain/organisation-profile.ts'
import { removedFrom } from './asides/image-removed.ts'
import { Refused } from './refused.ts'

/** A camera's 50 megapixels; what calls itself larger is refused before a pixel is unpacked. */
const mostPixels = 50_000_000
/** Pixels a side of what is kept, and of what a page shows. */
const keptSide = 6_000
const shownSide = 1_600

type ImageKind = 'png' | 'jpeg' | 'webp'

/**
 * An image drawn anew, upright: nothing that was hidden in the file or said about it (where, when, with which camera)
 * is in the new one. What was taken out is told by its kind, never by what it said.
 */
export async function readImage(kind: ImageKind, bytes: Uint8Array): Promise<FileRead> {
  const upright = await opened(kind, bytes)
  const whole = await written(
    upright.clone().resize({ width: keptSide, height: keptSide, fit: 'inside', withoutEnlargement: true }),
    kind,
  ).toBuffer({ resolveWithObject: true })
  // A drawn picture can grow when it is written anew.
  if (whole.data.length > 2 * attachmentLimits.file) throw new Refused('image-too-large')
  const shown = await upright
    .resize({ width: shownSide, height: shownSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
  return {
    ok: true,
    bytes: whole.data,
    shown: shown.data,
    width: shown.info.width,
    height: shown.info.height,
    words: '',
    asides: [],
    removed: removedFrom(await sharp(bytes, { limitInputPixels: false }).metadata(), bytes),
  }
}

/** A logo drawn anew: small, upright, without anything that the file said besides its pixels. */
export async function readLogo(kind: ImageKind, bytes: Uint8Array): Promise<LogoRead> {
  const upright = await opened(kind, bytes)
  const { data, info } = await upright
    .resize({ width: logoSide, height: logoSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 90 })
    .toBuffer({ resolveWithObject: true })
  return { ok: true, bytes: data, width: info.width, height: info.height }
}

async function opened(kind: ImageKind, bytes: Uint8Array): Promise<Sharp> {
  const options = { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true } as const
  const { format, width, height } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata()
  if (format !== kind) throw new Refused('file-is-not-its-kind')
  if (width * height > mostPixels) throw new Refused('image-too-large')
  return sharp(bytes, options).timeout({ seconds: 15 }).autoOrient().toColourspace('srgb')
}

function written(image: Sharp, kind: ImageKind): Sharp {
  if (kind === 'png') return image.png({ compressionLevel: 9 })
  return kind === 'jpeg' ? image.jpeg({ quality: 88 }) : image.webp({ quality: 88 })
}
