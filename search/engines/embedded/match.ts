import type { ParsedWords, Term } from '../../parse.ts'
import { mostTerms } from '../../parse.ts'
import { stem } from '../../stem.ts'
import { anyOf, expressionOf } from './expression.ts'
import type { Memory } from './memory.ts'
import { needOf, type Need, type Phrase } from './needs.ts'
import { relax } from './relax.ts'

/** The records that answer the words, before any filter, and how they were understood. */
export interface Matches {
  numbers: ArrayLike<number>
  /** What ranks them; null when nothing was looked for. */
  expression: string | null
  needs: readonly Need[]
  /** How much of what was asked each record holds, by row number, when not all hold everything. */
  coverage: Float32Array | null
  corrected: boolean
  leftOut: string[]
}

/**
 * All the words; failing that, all of them with other spellings; failing that, as many of the informative ones
 * as some record holds. Every record that answers is counted, however many there are.
 */
export function findMatches(parsed: ParsedWords, memory: Memory): Matches {
  const unwanted: Phrase[] = parsed.unwanted.map(({ words }) => ({ stems: words.map(stem), prefix: false }))
  if (parsed.wanted.length === 0) return everythingBut(unwanted, memory)
  const { needs, spare } = mostInformative(parsed.wanted.map((term) => needOf(term, memory)))
  const leftOut = spare.map(({ term }) => term.typed)

  const exact = matchAll(needs, unwanted, memory)
  if (exact) return { ...exact, leftOut }
  const spelled = needs.map(({ term }) => needOf(term, memory, true))
  const forgiven = matchAll(spelled, unwanted, memory)
  if (forgiven) return { ...forgiven, leftOut }
  const relaxed = relax(needs, unwanted, memory)
  return { ...relaxed, leftOut: inOrder(parsed.wanted, [...leftOut, ...relaxed.leftOut]) }
}

function everythingBut(unwanted: readonly Phrase[], memory: Memory): Matches {
  const all = memory.columns.newest()
  const plain = { expression: null, needs: [], coverage: null, corrected: false, leftOut: [] }
  if (unwanted.length === 0) return { ...plain, numbers: all }
  const without = new Set(memory.tables.matching.all(anyOf(unwanted)))
  return { ...plain, numbers: all.filter((number) => !without.has(number)) }
}

function matchAll(needs: readonly Need[], unwanted: readonly Phrase[], memory: Memory): Matches | null {
  if (needs.some(({ documents }) => documents === 0)) return null
  const expression = expressionOf(needs, unwanted, 'AND')
  const numbers = memory.tables.matching.all(expression)
  if (numbers.length === 0) return null
  const corrected = needs.some((need) => need.corrected !== null)
  return { numbers, expression, needs, coverage: null, corrected, leftOut: [] }
}

/** The ten needs that fewest records answer, in the order typed; words nobody uses tell nothing. */
function mostInformative(needs: Need[]): { needs: Need[]; spare: Need[] } {
  if (needs.length <= mostTerms) return { needs, spare: [] }
  const order = needs.toSorted((a, b) => (a.documents || Infinity) - (b.documents || Infinity))
  const kept = new Set(order.slice(0, mostTerms))
  return { needs: needs.filter((need) => kept.has(need)), spare: needs.filter((need) => !kept.has(need)) }
}

function inOrder(terms: readonly Term[], typed: readonly string[]): string[] {
  return terms.map((term) => term.typed).filter((word) => typed.includes(word))
}
