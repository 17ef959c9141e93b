import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { Refused } from './refused.ts'

/** What all archives of one file may hold together, those inside them counted. */
export interface Budget {
  entries: number
  bytes: number
}

export const wholeBudget: Readonly<Budget> = { entries: 3_000, bytes: 120 * 1024 * 1024 }

/** A part this large that was packed this small is no document. */
const suspectBytes = 2 * 1024 * 1024
const suspectRatio = 150

export interface Part {
  name: string
  bytes: Buffer
}

/**
 * The parts of a ZIP archive one after the other, each unpacked under the budget, whatever the archive says about its
 * size. Refuses what an office program never writes: passwords, comments, the same name twice, names that lead out of
 * the archive, links, bytes before or after the archive.
 */
export async function* partsOf(archive: Buffer, budget: Budget): AsyncGenerator<Part> {
  if (archive.readUInt32BE(0) !== 0x504b0304) throw new Refused('file-damaged')
  const zip = await open(archive)
  if (zip.comment.length > 0) throw new Refused('file-is-not-its-kind')
  const seen = new Set<string>()
  for (let entry = await next(zip); entry !== null; entry = await next(zip)) {
    const name = entry.fileName.toLowerCase()
    budget.entries -= 1
    if (budget.entries < 0) throw new Refused('file-unpacks-too-large')
    if (entry.isEncrypted()) throw new Refused('file-locked')
    if (seen.has(name) || isLink(entry) || /[\0-\x1f]/.test(name)) throw new Refused('file-damaged')
    seen.add(name)
    if (name.endsWith('/')) continue
    const { uncompressedSize: size, compressedSize: packed } = entry
    if (size > budget.bytes || (size > suspectBytes && size > packed * suspectRatio)) {
      throw new Refused('file-unpacks-too-large')
    }
    yield { name, bytes: await unpack(zip, entry, budget) }
  }
}

function open(archive: Buffer): Promise<ZipFile> {
  const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }
  return new Promise((resolve, reject) => {
    fromBuffer(archive, options, (error, zip) => {
      if (error !== null) return reject(new Refused('file-damaged'))
      resolve(zip)
    })
  })
}

/** The next entry, or null after the last. */
function next(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const forget = () => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
    }
    zip.once('entry', (entry: Entry) => {
      forget()
      resolve(entry)
    })
    zip.once('end', () => {
      forget()
      resolve(null)
    })
    zip.once('error', () => {
      forget()
      reject(new Refused('file-damaged'))
    })
    zip.readEntry()
  })
}

async function unpack(zip: ZipFile, entry: Entry, budget: Budget): Promise<Buffer> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Buffer
      budget.bytes -= bytes.length
      if (budget.bytes < 0) throw new Refused('file-unpacks-too-large')
      chunks.push(bytes)
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('file-damaged')
  }
  return Buffer.concat(chunks)
}

/** Archives made on Unix can hold links to files of whoever unpacks them. */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000
}
