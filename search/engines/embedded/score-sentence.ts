import type { Language } from '#app/domain/vocabulary.ts'
import { weightOf } from '../../leniency.ts'
import type { Need, Phrase } from '../../needs.ts'
import { lastPage, pageSize } from '../../query.ts'
import { stem } from '../../stem.ts'
import { anyOf, rankingOf } from './expression.ts'
import type { Memory } from './memory.ts'
import { addNearness, pairsIn } from './nearness.ts'

/** As many as a reader can leaf through are scored word by word. */
const mostScored = pageSize * lastPage

/** More than any score, so that what is not scored word by word comes after what is. */
const unscored = 1e6

/** What the very form of a word that was typed is worth, beside any form of it. */
const formTyped = 0.5

/** So many entries of the index are walked through for pairs, at about 0.05 µs each. */
const mostWalked = 100_000

/**
 * How well each hit answers a sentence, by row number. Its words need not all be there, so every one says something
 * about which record is meant: the hits that hold most of what was looked for are scored by all that was asked, by the
 * form in which it was typed, and by which of its words stand near each other, be they neighbours in the sentence or not.
 */
export function scoresOfSentence(
  hits: Uint32Array,
  { needs, asked }: { needs: readonly Need[]; asked: readonly Need[] },
  language: Language,
  memory: Memory,
): Float64Array {
  const { tables } = memory
  const scores = new Float64Array(memory.columns.capacity)
  const scored = `[${mostPromising(hits, needs, scores, memory).join()}]`
  const words = partsOf(asked)
  const any = rankingOf(
    asked,
    words.map((word) => one(stem(word))),
  )
  for (const [number, rank] of tables.scoredAmong[language].all(any, scored)) scores[number]! -= rank
  const forms = anyOf(words.map(one))
  for (const [number, rank] of tables.scoredExactly.all(forms, scored)) scores[number]! -= rank * formTyped
  const found = asked.filter(({ documents }) => documents > 0)
  addNearness(scores, pairsIn(found), mostWalked, memory)
  return scores
}

/**
 * The hits that hold most of what was looked for, a rare word weighing more than a frequent one and as much again in a
 * title. Where there are others, they are given what they hold as their score, below all of these.
 */
function mostPromising(
  hits: Uint32Array,
  needs: readonly Need[],
  scores: Float64Array,
  { tables, columns }: Memory,
): Uint32Array {
  if (hits.length <= mostScored) return hits
  const held = new Float64Array(scores.length)
  for (const need of needs) {
    const words = rankingOf([need])
    const numbers = tables.matching.all(words)
    const worth = weightOf(numbers.length, columns.size)
    for (const number of numbers) held[number]! += worth
    for (const number of tables.matching.all(`{title_en title_cy} : ${words}`)) held[number]! += worth
  }
  const order = hits.toSorted((a, b) => held[b]! - held[a]! || columns.standingOf(b) - columns.standingOf(a))
  for (const number of order.subarray(mostScored)) scores[number] = held[number]! - unscored
  return order.subarray(0, mostScored)
}

/** Every word of it: what a hyphen joins tells something apart, too. */
function partsOf(needs: readonly Need[]): string[] {
  return [...new Set(needs.flatMap(({ term }) => term.words))]
}

function one(word: string): Phrase {
  return { stems: [word], prefix: false }
}
