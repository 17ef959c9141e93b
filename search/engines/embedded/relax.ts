import { anyOf, expressionOf } from './expression.ts'
import type { Matches } from './match.ts'
import type { Memory } from './memory.ts'
import type { Need, Phrase } from './needs.ts'

/** Of the weight the best record holds, what another must hold to count as an answer too. */
const shareOfBest = { few: 1, many: 0.5 }
/** From this many terms a query reads like a sentence, and records that miss some of it are still answers. */
const many = 5

/**
 * When no record holds all the words: the records that hold most, a rare word weighing more than a frequent one.
 * `leftOut` names the words the best of them does without.
 */
export function relax(needs: readonly Need[], unwanted: readonly Phrase[], memory: Memory): Matches {
  const excluded = new Set(unwanted.length > 0 ? memory.tables.matching.all(anyOf(unwanted)) : [])
  const found = needs.map((need) => ({
    need,
    numbers: need.documents === 0 ? [] : memory.tables.matching.all(anyOf(need.phrases)),
  }))
  const coverage = new Float32Array(memory.columns.capacity)
  let best = -1
  for (const { numbers } of found) {
    const weight = Math.log(1 + memory.columns.size / numbers.length)
    for (const number of numbers) {
      coverage[number]! += weight
      if (!excluded.has(number) && (best < 0 || coverage[number]! > coverage[best]!)) best = number
    }
  }
  if (best < 0) return { ...nothing, needs, leftOut: [] }

  const least = coverage[best]! * (needs.length < many ? shareOfBest.few : shareOfBest.many) - 1e-3
  const numbers: number[] = []
  for (const number of memory.columns.newest())
    if (coverage[number]! >= least && !excluded.has(number)) numbers.push(number)
  const used = found.filter((one) => one.numbers.length > 0).map(({ need }) => need)
  return {
    numbers,
    expression: expressionOf(used, unwanted, 'OR'),
    needs: used,
    coverage,
    corrected: used.some(({ corrected }) => corrected !== null),
    leftOut: found.filter((one) => !one.numbers.includes(best)).map(({ need }) => need.term.typed),
  }
}

const nothing = { numbers: [], expression: null, coverage: null, corrected: false }
