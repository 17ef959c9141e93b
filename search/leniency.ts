import type { Need } from './needs.ts'

/** From this many terms a query reads like a sentence: records that miss some of it are still answers. */
const sentence = 5
export const isSentence = (needs: readonly Need[]) => needs.length >= sentence
/** Of the weight the best record holds, what another must hold to count as an answer too, by number of terms. */
export const shareOfBest = (terms: number) => (terms < 3 ? 1 : terms < sentence ? 0.4 : 0.3)
/** Fewer records than this holding all the words are too few to show only them. */
export const enough = (terms: number) => (terms < 3 ? 1 : terms < sentence ? 5 : 20)

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
