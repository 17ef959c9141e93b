import { inflateSync } from 'node:zlib'

/** Bytes that the compressed parts of one PDF may unpack to while its names are read. */
const mostUnpacked = 64 * 1024 * 1024

/** The name at the beginning of an entry, written plainly: `/L#61unch` is `Launch` too. */
const nameInPdf = /\/((?:[^\s()<>[\]{}/%#]|#[\da-f]{2})+)/gi

/**
 * Every name a PDF uses in its objects, for finding what it could do. Names inside pages and pictures do not count:
 * only what lies outside streams, and in the streams that hold objects.
 */
export function namesIn(bytes: Uint8Array): Set<string> {
  // Latin-1 keeps one character for each byte.
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const names = new Set<string>()
  let unpacked = 0
  let from = 0
  for (;;) {
    const begin = source.indexOf('stream', from)
    const end = begin === -1 ? -1 : source.indexOf('endstream', begin + 6)
    const before = source.slice(from, end === -1 ? undefined : begin)
    note(names, before)
    if (end === -1) return names
    const about = new Set<string>()
    note(about, before.slice(-4_096))
    if (about.has('ObjStm')) {
      const packed = Buffer.from(source.slice(begin + 6, end).replace(/^\r?\n/, ''), 'latin1')
      const objects = inflated(packed, mostUnpacked - unpacked)
      unpacked += objects.length
      note(names, objects)
    }
    from = end + 'endstream'.length
  }
}

function note(names: Set<string>, source: string): void {
  for (const [, name = ''] of source.matchAll(nameInPdf)) {
    names.add(name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))))
  }
}

/** Unpacks as far as it can be: what is cut off or too large is left to the PDF reader to refuse. */
function inflated(packed: Buffer, most: number): string {
  try {
    const options = { maxOutputLength: Math.max(1, most), finishFlush: 2 }
    return inflateSync(packed, options).toString('latin1')
  } catch {
    return ''
  }
}
