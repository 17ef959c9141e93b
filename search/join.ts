import type { Term } from './parse.ts'
import { areYears } from './references.ts'
import { stem } from './stem.ts'
import type { Synonyms } from './synonyms.ts'

const number = /^\p{N}+$/u

/**
 * The terms in their order, neighbours joined that are one thing together: a synonym of several words ("anti social
 * behaviour", which is also ASB), or a case reference written with spaces ("22 001 239").
 */
export function joined(terms: readonly Term[], synonyms: Synonyms): Term[] {
  const longest = Math.max(1, ...synonyms.phrases.map((phrase) => phrase.length))
  const out: Term[] = []
  for (let at = 0; at < terms.length;) {
    const together = Math.max(synonymFrom(terms, at, longest, synonyms), numbersFrom(terms, at), 1)
    out.push(asOne(terms.slice(at, at + together)))
    at += together
  }
  return out
}

function asOne(parts: readonly Term[]): Term {
  const [first] = parts
  if (first && parts.length === 1) return first
  return {
    typed: parts.map(({ typed }) => typed).join(' '),
    words: parts.flatMap(({ words }) => words),
    quoted: false,
    prefix: parts.at(-1)?.prefix ?? false,
    parts,
  }
}

/** How many terms from this one on are together a word that has synonyms: the most there are; 0 when none are. */
function synonymFrom(terms: readonly Term[], from: number, longest: number, synonyms: Synonyms): number {
  let most = 0
  const stems: string[] = []
  for (let at = from; at < terms.length && stems.length < longest; at++) {
    const term = terms[at]
    if (!term || term.quoted) break
    stems.push(...term.words.map(stem))
    if (at > from && synonyms.of(stems).length > 0) most = at - from + 1
  }
  return most
}

function numbersFrom(terms: readonly Term[], from: number): number {
  let to = from
  while (to < terms.length && isNumber(terms[to])) to++
  const words = terms.slice(from, to).flatMap((term) => term.words)
  return words.length > 1 && !areYears(words) ? to - from : 0
}

function isNumber(term: Term | undefined): boolean {
  return term !== undefined && !term.quoted && term.words.every((word) => number.test(word))
}
