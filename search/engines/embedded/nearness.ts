import { weightOf } from '../../leniency.ts'
import type { Need, Phrase } from '../../needs.ts'
import { stem } from '../../stem.ts'
import { nearEachOther } from './expression.ts'
import type { Memory } from './memory.ts'

/**
 * What it is worth that two words stand near each other, beside what a word as rare as the pair would be worth. Models
 * of dependent words give pairs about a quarter of the whole, and those that are no neighbours in the query less than
 * those that are (Metzler and Croft, 2005: “full” and “sequential” dependence).
 */
const worthOf = { neighbours: 0.3, others: 0.1 }

/** Two things asked for that may stand near each other in a record. */
interface Pair {
  first: Need
  second: Need
  worth: number
}

/** Each two that follow each other in the query. */
export function neighboursIn(needs: readonly Need[]): Pair[] {
  return needs.slice(1).map((second, at) => ({ first: needs[at] as Need, second, worth: worthOf.neighbours }))
}

/** Neighbours, and then every other two, the rarest first. */
export function pairsIn(needs: readonly Need[]): Pair[] {
  const others = needs.flatMap((first, at) =>
    needs.slice(at + 2).map((second) => ({ first, second, worth: worthOf.others })),
  )
  return [...neighboursIn(needs), ...others.sort((a, b) => entriesOf(a) - entriesOf(b))]
}

/**
 * Adds to the scores of rows in which pairs stand near each other; in a title that is worth as much again. Walks through
 * `mostWalked` entries of the index at most: a pair of words too frequent for that does not count.
 */
export function addNearness(
  scores: Float64Array,
  pairs: readonly Pair[],
  mostWalked: number,
  { tables, columns }: Memory,
): void {
  let left = mostWalked
  for (const pair of pairs) {
    if (entriesOf(pair) > left) continue
    left -= entriesOf(pair)
    const near = nearEachOther(likeliest(pair.first), likeliest(pair.second))
    const numbers = tables.matching.all(near)
    if (numbers.length === 0) continue
    const worth = pair.worth * weightOf(numbers.length, columns.size)
    for (const number of numbers) scores[number]! += worth
    for (const number of tables.matching.all(`{title_en title_cy} : ${near}`)) scores[number]! += worth
  }
}

function entriesOf({ first, second }: Pair): number {
  return first.documents + second.documents
}

/** The word as typed, or as it was most likely meant. */
function likeliest({ phrases, corrected }: Need): Phrase {
  const typed = phrases[0] as Phrase
  return corrected === null ? typed : { stems: [stem(corrected)], prefix: false }
}
