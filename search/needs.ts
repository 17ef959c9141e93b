import type { Lexicon } from './lexicon.ts'
import type { Term } from './parse.ts'
import { otherMutations } from './mutations.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import type { Synonyms } from './synonyms.ts'

/** Stems next to each other; the last one may be the beginning of a stem. */
export interface Phrase {
  stems: readonly string[]
  prefix: boolean
}

/** What a document must hold to answer one term: any of the phrases. */
export interface Need {
  term: Term
  phrases: Phrase[]
  /** Documents that hold it, roughly; 0 means none does. A phrase is taken for as frequent as its rarest word. */
  documents: number
  /** The spelling that was looked for instead, when nothing holds the word as typed. */
  corrected: string | null
}

/** What a query is understood with. */
export interface Tongue {
  lexicon: Lexicon
  synonyms: Synonyms
}

/** Spellings looked for in place of one misspelt word. */
const mostCorrections = 20

/**
 * What to look for when somebody types this term. `forgiving`: also look for near spellings of words that exist;
 * without it only words that no document holds are corrected, because a word that exists was most likely meant.
 */
export function needOf(term: Term, { lexicon, synonyms }: Tongue, forgiving = false): Need {
  const stems = term.words.map(stem)
  const phrases: Phrase[] = [{ stems, prefix: false }]
  const last = term.words.at(-1) ?? ''
  if (term.prefix) phrases.push(...begunWith(stems.slice(0, -1), last, lexicon))
  if (!term.quoted) {
    phrases.push(...synonyms.of(stems).map((synonym) => ({ stems: synonym, prefix: false })))
    if (stems.length === 1) phrases.push(...mutationsOf(last, lexicon))
  }
  const documents = Math.max(...phrases.map((phrase) => documentsWith(phrase, lexicon)))
  const need = { term, phrases, documents, corrected: null }
  const correctable = !term.quoted && stems.length === 1 && (forgiving || documents === 0)
  return correctable ? corrected(need, last, lexicon) : need
}

function begunWith(before: readonly string[], beginning: string, lexicon: Lexicon): Phrase[] {
  const phrases: Phrase[] = [{ stems: [...before, beginning], prefix: true }]
  // "servic" begins with "servic", but "services" is typed longer than its stem.
  const shorter = new Set(lexicon.startingWith(beginning).map(stem))
  for (const other of shorter)
    if (!other.startsWith(beginning)) phrases.push({ stems: [...before, other], prefix: false })
  return phrases
}

/** Other mutations of a Welsh word, kept when they occur in Welsh text and hardly anywhere else. */
function mutationsOf(word: string, lexicon: Lexicon): Phrase[] {
  const phrases: Phrase[] = []
  for (const other of otherMutations(word)) {
    const row = isStopWord(other) ? null : lexicon.word(other)
    if (row && row.welsh > 0 && row.welsh * 2 >= row.documents)
      phrases.push({ stems: [stem(other)], prefix: false })
  }
  return phrases
}

function corrected(need: Need, typed: string, lexicon: Lexicon): Need {
  const near = lexicon
    .near(typed, need.term.prefix)
    .map(({ word, slips }) => ({ word, slips, documents: lexicon.word(word)?.documents ?? 0 }))
    .filter(({ word, slips, documents }) => slips > 0 && documents > 0 && stem(word) !== stem(typed))
  const fewest = Math.min(...near.map(({ slips }) => slips))
  const best = near
    .filter(({ slips }) => slips === fewest)
    .sort((a, b) => b.documents - a.documents)
    .slice(0, mostCorrections)
  if (best.length === 0) return need
  const stems = [...new Set(best.map(({ word }) => stem(word)))]
  const phrases = [...need.phrases, ...stems.map((other) => ({ stems: [other], prefix: false }))]
  const documents = need.documents + best.reduce((sum, other) => sum + other.documents, 0)
  return { ...need, phrases, documents, corrected: best[0]?.word ?? null }
}

function documentsWith(phrase: Phrase, lexicon: Lexicon): number {
  const each = phrase.stems.map((one, index) =>
    phrase.prefix && index === phrase.stems.length - 1
      ? lexicon.documentsBegunWith(one)
      : lexicon.documentsWithStem(one),
  )
  return Math.min(...each)
}
