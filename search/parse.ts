import { longestQuery } from './query.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** One thing asked for: a word, a hyphenated word or a phrase. */
export interface Term {
  /** As the reader wrote it, to be said back. */
  typed: string
  /** Folded; several stand next to each other, in this order. */
  words: readonly string[]
  /** Between quotation marks: nothing is corrected and no synonyms are added. */
  quoted: boolean
  /** The reader may still be typing its last word. */
  prefix: boolean
}

export interface ParsedWords {
  wanted: Term[]
  unwanted: Term[]
}

/** Longer queries use their ten most informative terms (Meilisearch reads no more than ten). */
export const mostTerms = 10

const unit = /(-*)"([^"]*)("|$)|(-*)([^\s"]+)/g
const endsInWord = /[\p{L}\p{N}\p{M}]$/u
/** What ends a word inside a run of characters; hyphens, apostrophes, dots, 2023/145 and A&E hold it together. */
const separator =
  /[^\p{L}\p{N}\p{M}\-'’._/&]+|&(?<!(?<![\p{L}\p{N}\p{M}])\p{L}&)|&(?!\p{L}(?![\p{L}\p{N}\p{M}]))|(?<!\p{N})\/|\/(?!\p{N})/u

/**
 * What a reader's words ask for: "phrases" (an unclosed quotation mark still opens one), -word and -"phrase" to
 * leave out, and a last word that is a prefix unless something follows it. Reads 512 characters. Repeated words,
 * and stop words when others remain, are skipped.
 */
export function parseWords(input: string): ParsedWords {
  const text = input.slice(0, longestQuery).replace(/[“”„«»]/g, '"')
  const wanted: Term[] = []
  const unwanted: Term[] = []
  for (const [whole, minus = '', phrase, closed, dash = '', run = ''] of text.matchAll(unit)) {
    const out = minus + dash === '' ? wanted : unwanted
    const parts = phrase === undefined ? run.split(separator) : [phrase]
    const mayGoOn = text.endsWith(whole) && closed !== '"'
    for (const part of parts) {
      const words = wordsOf(part)
      if (words.length > 0)
        out.push({ typed: part.trim(), words, quoted: phrase !== undefined, prefix: false })
    }
    const last = wanted.at(-1)
    if (out === wanted && last && mayGoOn && endsInWord.test(text)) last.prefix = true
  }
  return { wanted: distinct(withoutStopWords(wanted)), unwanted: distinct(unwanted) }
}

/** The same terms without those that only repeat another one's stems. */
function distinct(terms: readonly Term[]): Term[] {
  const seen = new Map<string, Term>()
  for (const term of terms) {
    const key = term.words.map(stem).join(' ')
    const earlier = seen.get(key)
    if (earlier) earlier.prefix &&= term.prefix
    else seen.set(key, { ...term })
  }
  return [...seen.values()]
}

function withoutStopWords(terms: Term[]): Term[] {
  const others = terms.filter(({ words, quoted }) => quoted || words.length > 1 || !words.every(isStopWord))
  return others.length > 0 ? others : terms
}
