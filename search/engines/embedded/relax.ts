import { isSentence, lightest, rounding, shareOfBest, weightOf } from '../../leniency.ts'
import { anyOf, rankingOf } from './expression.ts'
import type { Matches } from './match.ts'
import type { Memory } from './memory.ts'
import type { Need, Phrase } from '../../needs.ts'

/**
 * When too few records hold all the words: the records that hold most, a rare word weighing more than a frequent
 * one (its idf). `leftOut` names the least informative words, without which a record may still be among them.
 */
export function relax(needs: readonly Need[], unwanted: readonly Phrase[], memory: Memory): Matches {
  const excluded = new Set(unwanted.length > 0 ? memory.tables.matching.all(anyOf(unwanted)) : [])
  const weighed = needs.map((need) => {
    const numbers = need.documents === 0 ? [] : memory.tables.matching.all(anyOf(need.phrases))
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
      if (excluded.has(number)) continue
      held[number]! += weight
      most = Math.max(most, held[number]!)
    }

  const least = most * shareOfBest(needs.length) - rounding
  const numbers =
    most === 0 ? [] : Array.from(memory.columns.newest()).filter((number) => held[number]! >= least)
  const used = weighed.filter(({ weight }) => weight > 0)
  const total = used.reduce((sum, { weight }) => sum + weight, 0)
  const whole = !isSentence(needs)
    ? new Set(numbers.filter((number) => held[number]! >= total - rounding))
    : null
  return {
    numbers,
    whole,
    ranking: used.length === 0 ? null : rankingOf(used.map(({ need }) => need)),
    needs: used.map(({ need }) => need),
    corrected: used.some(({ need }) => need.corrected !== null),
    leftOut: numbers.length === 0 ? [] : lightest(weighed, total - least),
  }
}
