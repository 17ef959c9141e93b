import { getDocumentProxy } from 'unpdf'
import type { FileAside, FileProblem, FileRead } from '#app/domain/attachment.ts'
import { Asides } from './asides/gather.ts'
import { addPictures } from './asides/picture-asides.ts'
import { addPdfProperties, addPdfRemarks } from './asides/pdf-asides.ts'
import { namesIn } from './pdf-names.ts'
import { photosIn } from './pdf-photos.ts'
import { Refused } from './refused.ts'
import { mostWords, tidyWords } from './words.ts'

/** Pages and time after which the rest of a PDF is not read for search; the file is kept whole all the same. */
const mostPages = 300
const longestMilliseconds = 8_000

/** What a PDF may not do: start programs, run scripts, carry other files, send what is typed into it. */
const refusedNames: Record<string, FileProblem> = {
  Encrypt: 'file-locked',
  Launch: 'file-runs-something',
  JavaScript: 'file-runs-something',
  JS: 'file-runs-something',
  RichMedia: 'file-runs-something',
  XFA: 'file-runs-something',
  ImportData: 'file-runs-something',
  SubmitForm: 'file-runs-something',
  EmbeddedFile: 'file-holds-objects',
  EmbeddedFiles: 'file-holds-objects',
}

/** A PDF that can be opened, has an end, no password and nothing that runs; with the words on its pages and what it says besides. */
export async function readPdf(bytes: Uint8Array): Promise<FileRead> {
  const ending = Buffer.from(bytes.slice(-2_048)).toString('latin1')
  // Nothing may follow the end: a second file of another kind could.
  if (!/%%EOF[\s\0]*$/.test(ending)) throw new Refused('file-damaged')
  for (const name of namesIn(bytes)) {
    const problem = refusedNames[name]
    if (problem !== undefined) throw new Refused(problem)
  }
  const { words, asides } = await wordsOf(bytes)
  return { ok: true, bytes, shown: null, width: null, height: null, words, asides, removed: [] }
}

async function wordsOf(bytes: Uint8Array): Promise<{ words: string; asides: FileAside[] }> {
  // The reader takes the array it is given for its own.
  const document = await open(Uint8Array.from(bytes))
  const until = Date.now() + longestMilliseconds
  const pages: string[] = []
  const asides = new Asides()
  let length = 0
  try {
    if (Object.keys((await document.getJSActions()) ?? {}).length > 0)
      throw new Refused('file-runs-something')
    await addPdfProperties(document, asides)
    await addPictures(photosIn(bytes), asides)
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      if (Date.now() > until || length > mostWords) break
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      pages.push(text)
      length += text.length
      addPdfRemarks((await page.getAnnotations()) as unknown[], asides)
    }
  } finally {
    await document.destroy()
  }
  return { words: tidyWords(pages.join('\n')), asides: asides.list }
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, { isEvalSupported: false, useSystemFonts: false, verbosity: 0 })
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new Refused(locked ? 'file-locked' : 'file-damaged')
  }
}
