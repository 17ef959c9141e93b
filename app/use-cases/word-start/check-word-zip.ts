import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import type { IssueProblem } from '#app/domain/issue.ts'

/** A long report unpacks to a megabyte or two of XML. What is more would keep the portal busy for everybody. */
const mostXml = 6 * 1024 * 1024
const mostEntries = 2_000

/**
 * Whether the file is a Word document that is safe to unpack; null when it is. The XML is unpacked once, a piece at a
 * time and into nothing: sizes as declared are believed of no file.
 */
export async function checkWordZip(file: Uint8Array): Promise<IssueProblem | null> {
  try {
    const zip = await fromBufferPromise(Buffer.from(file), { lazyEntries: true, strictFileNames: true })
    return await checkEntries(zip)
  } catch {
    return 'not-a-word-file'
  }
}

async function checkEntries(zip: ZipFile): Promise<IssueProblem | null> {
  if (zip.entryCount > mostEntries) return 'not-a-word-file'
  let isWord = false
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted() || /vbaProject/i.test(entry.fileName)) return 'not-a-word-file'
    isWord ||= entry.fileName === 'word/document.xml'
    if (!/\.(xml|rels)$/i.test(entry.fileName)) continue
    unpacked += await unpackedSize(zip, entry, mostXml - unpacked)
    if (unpacked > mostXml) return 'word-file-too-long'
  }
  return isWord ? null : 'not-a-word-file'
}

/** Bytes, counted no further than just over the limit. */
async function unpackedSize(zip: ZipFile, entry: Entry, limit: number): Promise<number> {
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length
    if (size > limit) break
  }
  return size
}
