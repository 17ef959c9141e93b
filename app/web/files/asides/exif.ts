/** One entry of EXIF. `bytes` are as the file has them, at most `longestValue`. */
export interface ExifEntry {
  tag: number
  /** The folder of places numbers its tags anew. */
  folder: 'picture' | 'place'
  bytes: Buffer
}

/** Where EXIF says that more of it is, and that a place is. */
const moreTags = 0x8769
const placeTags = 0x8825
/** What a file can make this walk through, whatever it says of itself. */
const mostTags = 500
const mostFolders = 5
const longestValue = 4_000

/** Bytes of a value, by the number of its type (TIFF 6.0, section 2). */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

export class Exif {
  readonly #tiff: Buffer
  readonly #little: boolean

  /** EXIF as it stands in a picture (CIPA DC-008), with the mark before it or without. */
  constructor(exif: Buffer) {
    this.#tiff = exif.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? exif.subarray(6) : exif
    this.#little = this.#tiff.subarray(0, 2).toString('latin1') === 'II'
  }

  /** Every entry, folder by folder; a folder that leads out of the bytes is left out. */
  entries(): ExifEntry[] {
    const tiff = this.#tiff
    const found: ExifEntry[] = []
    if (tiff.length < 8) return found
    const folders: { at: number; folder: ExifEntry['folder'] }[] = [{ at: this.#at32(4), folder: 'picture' }]
    for (const { at, folder } of folders) {
      if (at < 8 || at + 2 > tiff.length) continue
      const count = this.#at16(at)
      for (let n = 0; n < count && found.length < mostTags; n += 1) {
        const entry = at + 2 + n * 12
        if (entry + 12 > tiff.length) break
        const tag = this.#at16(entry)
        if (folder === 'picture' && (tag === moreTags || tag === placeTags) && folders.length < mostFolders) {
          folders.push({ at: this.#at32(entry + 8), folder: tag === placeTags ? 'place' : 'picture' })
        }
        found.push({ tag, folder, bytes: this.#valueOf(entry) })
      }
    }
    return found
  }

  /** Unsigned fractions, as degrees, minutes and seconds are written; nothing where one is divided by 0. */
  fractions(bytes: Buffer): number[] {
    const read = (at: number) => (this.#little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
    const numbers = Array.from({ length: Math.floor(bytes.length / 8) }, (_, i) => {
      return read(i * 8) / read(i * 8 + 4)
    })
    return numbers.every(Number.isFinite) ? numbers : []
  }

  /** What a camera's owner typed: eight bytes say which letters they are. */
  comment(bytes: Buffer): string {
    const rest = bytes.subarray(8)
    if (!bytes.toString('latin1').startsWith('UNICODE')) return rest.toString('utf8')
    const even = rest.subarray(0, rest.length - (rest.length % 2))
    return (this.#little ? even : Buffer.from(even).swap16()).toString('utf16le')
  }

  /** A short value stands in its entry, a longer one elsewhere. */
  #valueOf(entry: number): Buffer {
    const size = (sizes[this.#at16(entry + 2)] ?? 0) * this.#at32(entry + 4)
    const at = size <= 4 ? entry + 8 : this.#at32(entry + 8)
    return this.#tiff.subarray(at, Math.min(at + size, at + longestValue))
  }

  #at16(at: number): number {
    return this.#little ? this.#tiff.readUInt16LE(at) : this.#tiff.readUInt16BE(at)
  }

  #at32(at: number): number {
    return this.#little ? this.#tiff.readUInt32LE(at) : this.#tiff.readUInt32BE(at)
  }
}
