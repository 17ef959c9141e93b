import { joined } from './join.ts'
import { leniencyOf, type Leniency } from './leniency.ts'
import { longestQuery } from './query.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import type { Synonyms } from './synonyms.ts'
import { wordsOf } from './words.ts'

/** One thing asked for: a word, a hyphenated word, a phrase, or neighbours that are one thing together. */
export interface Term {
  /** As the reader wrote it, to be said back. */
  typed: string
  /** Folded; several stand next to each other, in this order. */
  words: readonly string[]
  /** Between quotation marks: exactly these words, not their stems, corrections or synonyms. */
  quoted: boolean
  /** The reader may still be typing its last word. */
  prefix: boolean
  /** The terms it was joined from (see join.ts), which will do as well when they stand apart. */
  parts: readonly Term[]
}

export interface ParsedWords {
  wanted: Term[]
  unwanted: Term[]
  leniency: Leniency
  /** The input was longer than is read. */
  cut: boolean
}

/** Longer queries use their ten most informative terms (Meilisearch reads no more than ten). */
export const mostTerms = 10

const unit = /(-*)"([^"]*)("|$)|(-*)([^\s"]+)/g
const endsInWord = /[\p{L}\p{N}\p{M}]$/u
/**
 * What ends a word inside a run of characters; hyphens, apostrophes, dots, 2023/145 and A&E hold it together, but Welsh
 * i'r, a'u and rhieni'n are two words each.
 */
const separator =
  /[^\p{L}\p{N}\p{M}\-'’._/&]+|&(?<!(?<![\p{L}\p{N}\p{M}])\p{L}&)|&(?!\p{L}(?![\p{L}\p{N}\p{M}]))|(?<!\p{N})\/|\/(?!\p{N})|['’](?=(?:ch|i|m|n|r|th|u|w)(?![\p{L}\p{N}\p{M}]))/iu

/**
 * What a reader's words ask for: "phrases" (an unclosed quotation mark still opens one), -word and -"phrase" to
 * leave out, and a last word that is a prefix unless something follows it. Of more than 512 characters the whole
 * words among the first 512 are read. Repeated words, and stop words when others remain, are skipped.
 */
export function parseWords(input: string, synonyms: Synonyms): ParsedWords {
  const cut = input.trim().length > longestQuery
  const text = (cut ? wholeWords(input.trimStart()) : input).replace(/[“”„«»]/g, '"')
  const wanted: Term[] = []
  const unwanted: Term[] = []
  for (const match of text.matchAll(unit)) {
    const [whole, minus = '', phrase, closed, dash = '', run = ''] = match
    const out = minus + dash === '' ? wanted : unwanted
    const parts = phrase === undefined ? run.split(separator) : [phrase]
    for (const part of parts) {
      const words = wordsOf(part)
      if (words.length > 0)
        out.push({ typed: part.trim(), words, quoted: phrase !== undefined, prefix: false, parts: [] })
    }
    const last = wanted.at(-1)
    const mayGoOn = !cut && match.index + whole.length === text.length && closed !== '"'
    if (out === wanted && last && mayGoOn && endsInWord.test(text)) last.prefix = true
  }
  const typed = joined(wanted, synonyms)
  const terms = distinct(withoutStopWords(typed))
  return {
    wanted: terms,
    unwanted: distinct(unwanted),
    leniency: leniencyOf(terms.length, distinct(typed).length),
    cut,
  }
}

function wholeWords(text: string): string {
  const read = text.slice(0, longestQuery)
  const space = /\s/.test(text[longestQuery] ?? ' ') ? -1 : read.search(/\s\S*$/)
  return space > 0 ? read.slice(0, space) : read
}

/** The same terms without those that only repeat another one's stems, or the same words between quotation marks. */
function distinct(terms: readonly Term[]): Term[] {
  const seen = new Map<string, Term>()
  for (const term of terms) {
    const key = term.quoted ? `"${term.words.join(' ')}` : term.words.map(stem).join(' ')
    const earlier = seen.get(key)
    if (earlier) earlier.prefix &&= term.prefix
    else seen.set(key, { ...term })
  }
  return [...seen.values()]
}

function withoutStopWords(terms: Term[]): Term[] {
  const others = terms
    .filter(({ words, quoted }) => quoted || !words.every(isStopWord))
    .map((term) => ({ ...term, parts: term.parts.filter(({ words }) => !words.every(isStopWord)) }))
  return others.length > 0 ? others : terms
}
