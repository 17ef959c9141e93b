import type { Need } from './needs.ts'

/** What may be missing from a record that still answers a query. */
export interface Leniency {
  /** The query reads like a sentence: whoever says much does not mean that every word of it must be there. */
  sentence: boolean
  /** Of the weight the best record holds, what another must hold to count as an answer too. */
  share: number
  /** Fewer records than this holding all the words are too few to show only them. */
  enough: number
}

/** From this many words, those included that are too common to look for, a query reads like a sentence. */
const sentence = 5

/** `terms` are looked for; `typed` are these and the words too common for that. */
export function leniencyOf(terms: number, typed: number): Leniency {
  if (Math.max(terms, typed) >= sentence) return { sentence: true, share: 0.3, enough: 100 }
  return terms < 3 ? { sentence: false, share: 1, enough: 1 } : { sentence: false, share: 0.4, enough: 5 }
}

/** A term, and what a record that answers it is worth. */
export interface Weighed {
  need: Need
  weight: number
}

/** What it is worth to answer a need that so many of all records answer: its idf. A rare word weighs more. */
export function weightOf(answering: number, records: number): number {
  return answering === 0 ? 0 : Math.log(1 + records / answering)
}

/** Sums of weights that differ by less than this are the same. */
export const rounding = 1e-6

/** The terms, lightest first, that together weigh no more than a record may miss. */
export function lightest(weighed: readonly Weighed[], mayMiss: number): string[] {
  const out: string[] = []
  let missed = 0
  for (const { need, weight } of weighed.toSorted((a, b) => a.weight - b.weight)) {
    missed += weight
    if (missed <= mayMiss + rounding) out.push(need.term.typed)
  }
  return out
}
