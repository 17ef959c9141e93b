import type { Lexicon } from './lexicon.ts'
import type { Term } from './parse.ts'
import { otherMutations } from './mutations.ts'
import { askedReference } from './references.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import type { Synonyms } from './synonyms.ts'
import { hasDigit } from './words.ts'

/** Stems next to each other; the last one may be the beginning of a stem. */
export interface Phrase {
  stems: readonly string[]
  prefix: boolean
}

/** What a document must hold to answer one term: any of the phrases. */
export interface Need {
  /** When it is quoted, a document must hold its very words besides, not only their stems. */
  term: Term
  phrases: Phrase[]
  /** Or all of these, for a term joined from others; empty for any other. */
  apart: Need[]
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
export function needOf(term: Term, tongue: Tongue, forgiving = false): Need {
  const need = needAsTyped(term, tongue)
  const last = term.words.at(-1) ?? ''
  const correct = forgiving || need.documents === 0
  if (term.quoted || !correct) return need
  if (term.words.length === 1) return corrected(need, last, tongue.lexicon)
  const apart = term.parts.map((part) => needOf(part, tongue, forgiving))
  return { ...need, apart, documents: Math.max(need.documents, documentsWithAll(apart)) }
}

/** The needs, each followed by those it is made of. */
export function eachOf(needs: readonly Need[]): Need[] {
  return needs.flatMap((need) => [need, ...need.apart])
}

function needAsTyped(term: Term, tongue: Tongue): Need {
  const { lexicon, synonyms } = tongue
  const stems = term.words.map(stem)
  const phrases: Phrase[] = [{ stems, prefix: false }]
  const last = term.words.at(-1) ?? ''
  if (term.prefix) phrases.push(...begunWith(stems.slice(0, -1), last, lexicon))
  if (!term.quoted) {
    phrases.push(...synonyms.of(stems).map((synonym) => ({ stems: synonym, prefix: false })))
    phrases.push(...referencesOf(term))
    if (stems.length === 1) phrases.push(...mutationsOf(last, lexicon))
  }
  const apart = term.parts.map((part) => needAsTyped(part, tongue))
  const documents = Math.max(
    ...phrases.map((phrase) => documentsWith(phrase, lexicon)),
    documentsWithAll(apart),
  )
  return { term, phrases, apart, documents, corrected: null }
}

/** The case references that may be meant, wherever their writers put spaces, hyphens and strokes. */
function referencesOf({ words, prefix }: Term): Phrase[] {
  const asked = askedReference(words)
  if (asked === null) return []
  return [{ stems: [asked.compact], prefix: prefix || asked.begins }]
}

function documentsWithAll(needs: readonly Need[]): number {
  return needs.length === 0 ? 0 : Math.min(...needs.map(({ documents }) => documents))
}

function begunWith(before: readonly string[], beginning: string, lexicon: Lexicon): Phrase[] {
  const phrases: Phrase[] = [{ stems: [...before, beginning], prefix: true }]
  // "servic" begins with "servic", but "services" is typed longer than its stem. Stems have two letters at least.
  if (beginning.length > 2)
    for (const other of lexicon.shorterStems(beginning))
      phrases.push({ stems: [...before, other], prefix: false })
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
    .filter(({ word, slips, documents }) => slips > 0 && documents > 0 && maybeMeant(word, typed))
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

/** Never a number, such as a piece of a case reference, nor another form of the word typed. */
function maybeMeant(word: string, typed: string): boolean {
  return !hasDigit(word) && stem(word) !== stem(typed)
}

function documentsWith(phrase: Phrase, lexicon: Lexicon): number {
  const each = phrase.stems.map((one, index) =>
    phrase.prefix && index === phrase.stems.length - 1
      ? lexicon.documentsBegunWith(one)
      : lexicon.documentsWithStem(one),
  )
  return Math.min(...each)
}
