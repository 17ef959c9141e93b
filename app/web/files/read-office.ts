import mammoth from 'mammoth'
import type { FileRead } from '#app/domain/attachment.ts'
import { officeAsides } from './asides/office-asides.ts'
import { checkOffice } from './office-parts.ts'
import { wholeBudget } from './unzip.ts'
import { tidyWords } from './words.ts'

/** Bytes of a Word file's own text that are read for search; a longer one is kept without. */
const mostXml = 12 * 1024 * 1024

/** A Word, Excel or PowerPoint file that is only a document; with what it says, and of Word files also the words. */
export async function readOffice(kind: 'docx' | 'xlsx' | 'pptx', bytes: Uint8Array): Promise<FileRead> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts = await checkOffice(kind, archive, { ...wholeBudget })
  const texts = parts.filter(({ name }) => /^word\/[^/]*\.xml$/.test(name))
  const length = texts.reduce((sum, part) => sum + part.bytes.length, 0)
  const words = kind === 'docx' && length <= mostXml ? await wordsOf(archive) : ''
  const asides = await officeAsides(parts)
  return { ok: true, bytes, shown: null, width: null, height: null, words, asides, removed: [] }
}

async function wordsOf(archive: Buffer): Promise<string> {
  try {
    return tidyWords((await mammoth.extractRawText({ buffer: archive })).value)
  } catch {
    // Word itself opens some files that this reader does not: they are kept, and search does without their words.
    return ''
  }
}
