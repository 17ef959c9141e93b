import type { SearchDocument } from './document.ts'
import { referenceParts } from './references.ts'
import { stem } from './stem.ts'
import { wordsOf } from './words.ts'

type Texts = Pick<SearchDocument, 'title' | 'summary' | 'body' | 'keywords' | 'references'>

interface Prose {
  title: string[]
  summary: string[]
  body: string[]
}

/** The folded words a document is found by. Each of the keywords and references is a list of its own. */
export interface IndexedWords {
  en: Prose
  cy: Prose
  keywords: string[][]
  references: string[][]
  /** Compact references and their endings (references.ts), which nobody writes. */
  parts: string[]
}

/** Stands between texts that are indexed together, so that no phrase runs from one into the other. */
const boundary = ' \u{e000} '

export function indexedWords({ title, summary, body, keywords, references }: Texts): IndexedWords {
  const prose = (language: 'en' | 'cy') => ({
    title: wordsOf(title[language]),
    summary: wordsOf(summary[language]),
    body: wordsOf(body[language]),
  })
  return {
    en: prose('en'),
    cy: prose('cy'),
    keywords: keywords.split('\n').map(wordsOf),
    references: references.map(wordsOf),
    parts: references.flatMap(referenceParts),
  }
}

/** For an index of stems. */
export function stemsOf(words: readonly string[]): string {
  return words.map(stem).join(' ')
}

/** For the same index: keywords, references and their parts. */
export function keywordStems({ keywords, references, parts }: IndexedWords): string {
  return [...keywords, ...references, parts].map(stemsOf).join(boundary)
}

/** For the index of words exactly as written. */
export function writtenWords({ en, cy, keywords, references }: IndexedWords): string {
  const prose = [en, cy].flatMap(({ title, summary, body }) => [title, summary, body])
  return [...prose, ...keywords, ...references]
    .filter(({ length }) => length > 0)
    .map((words) => words.join(' '))
    .join(boundary)
}

/** Each word once; `welsh`: those in Welsh text. */
export function differentWords({ en, cy, keywords, references, parts }: IndexedWords): {
  all: Set<string>
  welsh: Set<string>
} {
  const welsh = new Set([cy.title, cy.summary, cy.body].flat())
  const all = new Set([en.title, en.summary, en.body, ...keywords, ...references, parts].flat())
  for (const word of welsh) all.add(word)
  return { all, welsh }
}
