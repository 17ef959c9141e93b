import { lightest, rounding, weightOf } from '../../leniency.ts'
import { holding, refusal } from './find.ts'
import type { Matches } from './match.ts'
import type { Memory } from './memory.ts'
import { eachOf, type Need } from '../../needs.ts'
import type { ParsedWords } from '../../parse.ts'

/**
 * When too few records hold all the words: the records that hold most, a rare word weighing more than a frequent
 * one (its idf). `leftOut` names the least informative words, without which a record may still be among them.
 */
export function relax(needs: readonly Need[], { unwanted, leniency }: ParsedWords, memory: Memory): Matches {
  const refused = refusal(needs, unwanted, memory)
  const weighed = needs.map((need) => {
    const numbers = need.documents === 0 ? [] : holding([need], memory)
    return {
      need,
      numbers,
      weight: weightOf(numbers.length, memory.columns.size),
    }
  })
  const held = new Float64Array(memory.columns.capacity)
  let most = 0
  for (const { numbers, weight } of weighed)
    for (const number of numbers) {
      if (refused(number)) continue
      held[number]! += weight
      most = Math.max(most, held[number]!)
    }

  const least = most * leniency.share - rounding
  const numbers = most === 0 ? [] : holdingAtLeast(least, weighed, held)
  const used = weighed.filter(({ weight }) => weight > 0)
  const total = used.reduce((sum, { weight }) => sum + weight, 0)
  const whole = !leniency.sentence
    ? new Set(numbers.filter((number) => held[number]! >= total - rounding))
    : null
  return {
    numbers,
    whole,
    holdAll: [],
    sentence: null,
    needs: used.map(({ need }) => need),
    corrected: eachOf(used.map(({ need }) => need)).some(({ corrected }) => corrected !== null),
    leftOut: numbers.length === 0 ? [] : lightest(weighed, total - least),
  }
}

/** The rows that hold so much, each once. */
function holdingAtLeast(
  least: number,
  weighed: readonly { numbers: readonly number[] }[],
  held: Float64Array,
): number[] {
  const seen = new Uint8Array(held.length)
  const enough: number[] = []
  for (const { numbers } of weighed)
    for (const number of numbers) {
      if (seen[number] || held[number]! < least) continue
      seen[number] = 1
      enough.push(number)
    }
  return enough
}
