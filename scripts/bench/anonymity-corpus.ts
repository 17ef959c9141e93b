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

/**
 * Rules may be changed by what is seen in `tune`; the others are only ever counted. `fresh` was written before the rules
 * were mended, `last` after that; see the corpus' own page.
 */
export const parts = ['tune', 'aside', 'fresh', 'last'] as const
export type Part = (typeof parts)[number]

const folder = 'tests/domain/anonymity/corpus'
const files = ['en-personal.txt', 'en-clean.txt', 'cy-personal.txt', 'cy-clean.txt']

/** Every sentence of the corpus, in the order of its files. */
export function readCorpus(): Sentence[] {
  return [
    ...sentencesIn(folder),
    ...sentencesIn(join(folder, 'more'), 'tune'),
    ...sentencesIn(join(folder, 'fresh'), 'fresh'),
    ...sentencesIn(join(folder, 'last'), 'last'),
  ]
}

function sentencesIn(from: string, part?: Part): Sentence[] {
  return files.flatMap((file) =>
    readFileSync(join(from, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => readSentence(line, file.startsWith('cy') ? 'cy' : 'en', part)),
  )
}

/** A line as the corpus writes it: `{kind|words}` marks what is personal. */
export function readSentence(line: string, language: 'en' | 'cy', part?: Part): Sentence {
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
  return { language, text, marked, part: part ?? partOf(text) }
}

/** FNV-1a over the sentence's own words, so that adding or moving sentences never moves another to the other part. */
function partOf(text: string): Part {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  // The lowest bit of this hash only says how many odd characters there are; a higher one mixes.
  return (hash >>> 13) & 1 ? 'aside' : 'tune'
}
