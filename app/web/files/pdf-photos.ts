/** Photographs of one PDF that are looked at, and bytes of each: what they say of themselves stands at their beginning. */
const mostPhotos = 150
const beginning = 512 * 1024
const mark = Buffer.from([0xff, 0xd8, 0xff])

/** The beginnings of the photographs in a PDF, which keeps a JPEG as it came. */
export function photosIn(bytes: Uint8Array): Uint8Array[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const photos: Uint8Array[] = []
  for (let at = all.indexOf(mark); at >= 0 && photos.length < mostPhotos; at = all.indexOf(mark, at + 3)) {
    photos.push(all.subarray(at, at + beginning))
  }
  return photos
}
