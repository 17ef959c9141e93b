import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Something personal that the author of the corpus marked. Offsets are into the sentence without its marks. */
export interface Marked {
  kind: string
  start: number
  end: number
}

export interface Sentence {
  language: 'en' | 'cy'
  text: string
  marked: Marked[]
  part: Part
}

/** Rules may be changed by what is seen in `tune`; `aside` is only ever counted. */
export type Part = 'tune' | 'aside'

const folder = 'tests/domain/anonymity/corpus'
const files = ['en-personal.txt', 'en-clean.txt', 'cy-personal.txt', 'cy-clean.txt']

/** Every sentence of the corpus, in the order of its files. */
export function readCorpus(): Sentence[] {
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => readSentence(line, file.startsWith('cy') ? 'cy' : 'en')),
  )
}

/** A line as the corpus writes it: `{kind|words}` marks what is personal. */
export function readSentence(line: string, language: 'en' | 'cy'): Sentence {
  const marked: Marked[] = []
  let text = ''
  let read = 0
  for (const found of line.matchAll(/\{([a-z-]+)\|([^}]+)\}/g)) {
    const [whole, kind = '', words = ''] = found
    text += line.slice(read, found.index)
    marked.push({ kind, start: text.length, end: text.length + words.length })
    text += words
    read = found.index + whole.length
  }
  text += line.slice(read)
  return { language, text, marked, part: partOf(text) }
}

/** FNV-1a over the sentence's own words, so that adding or moving sentences never moves another to the other part. */
function partOf(text: string): Part {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  // The lowest bit of this hash only says how many odd characters there are; a higher one mixes.
  return (hash >>> 13) & 1 ? 'aside' : 'tune'
}
