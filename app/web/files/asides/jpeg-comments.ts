const mostSegments = 200

/** A JPEG's own comments, which stand in segments before the picture. */
export function jpegComments(bytes: Uint8Array): string[] {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return []
  const comments: string[] = []
  let at = 2
  for (let left = mostSegments; left > 0 && at + 4 <= bytes.length && bytes[at] === 0xff; left -= 1) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) break
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    if (marker === 0xfe) comments.push(Buffer.from(bytes.subarray(at + 4, end)).toString('utf8'))
    at = end
  }
  return comments
}
