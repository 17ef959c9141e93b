import { getDocumentProxy } from 'unpdf'
import type { FileProblem, FileRead } from '#app/domain/attachment.ts'
import { namesIn } from './pdf-names.ts'
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

/** A PDF that can be opened, has an end, no password and nothing that runs; with the words on its pages. */
export async function readPdf(bytes: Uint8Array): Promise<FileRead> {
  const ending = Buffer.from(bytes.slice(-2_048)).toString('latin1')
  // Nothing may follow the end: a second file of another kind could.
  if (!/%%EOF[\s\0]*$/.test(ending)) throw new Refused('file-damaged')
  for (const name of namesIn(bytes)) {
    const problem = refusedNames[name]
    if (problem !== undefined) throw new Refused(problem)
  }
  return { ok: true, bytes, shown: null, width: null, height: null, words: await wordsOf(bytes) }
}

async function wordsOf(bytes: Uint8Array): Promise<string> {
  // The reader takes the array it is given for its own.
  const document = await open(Uint8Array.from(bytes))
  const until = Date.now() + longestMilliseconds
  const pages: string[] = []
  let length = 0
  try {
    if (Object.keys((await document.getJSActions()) ?? {}).length > 0)
      throw new Refused('file-runs-something')
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      if (Date.now() > until || length > mostWords) break
      const { items } = await (await document.getPage(number)).getTextContent()
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      pages.push(text)
      length += text.length
    }
  } finally {
    await document.destroy()
  }
  return tidyWords(pages.join('\n'))
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, { isEvalSupported: false, useSystemFonts: false, verbosity: 0 })
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new Refused(locked ? 'file-locked' : 'file-damaged')
  }
}
