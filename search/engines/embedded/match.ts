import { inOrder, mostInformative } from '../../informative.ts'
import type { ParsedWords, Term } from '../../parse.ts'
import { holding, withUnwanted } from './find.ts'
import type { Memory } from './memory.ts'
import { eachOf, needOf, type Need } from '../../needs.ts'
import { relax } from './relax.ts'

/** The records that answer the words, before any filter, and how they were understood. */
export interface Matches {
  numbers: ArrayLike<number>
  /** What was looked for, and ranks them. */
  needs: readonly Need[]
  /** Of a sentence, all it asks for: what was too much to look for still helps to rank. Null of any other query. */
  sentence: readonly Need[] | null
  /** Those that hold every word and so come before the others; null when all do, or when it does not matter. */
  whole: ReadonlySet<number> | null
  /** When words were left out: the records that hold even these. */
  holdAll: readonly number[]
  corrected: boolean
  leftOut: string[]
}

/**
 * All the words; failing that, all of them with other spellings; failing that, or when a longer query finds very
 * little, the records that hold most of them. Every record that answers is counted, however many there are.
 */
export function findMatches(parsed: ParsedWords, memory: Memory): Matches {
  const { unwanted, leniency } = parsed
  if (parsed.wanted.length === 0) return everythingBut(unwanted, memory)
  const asked = parsed.wanted.map((term) => needOf(term, memory))
  const { needs, spare } = mostInformative(asked)
  const sentence = leniency.sentence ? asked : null
  const leftOut = spare.map(({ term }) => term.typed)

  const exact = matchAll(needs, unwanted, memory)
  if (exact && exact.numbers.length >= leniency.enough) return { ...exact, sentence, leftOut }
  const forgiven = exact || leniency.sentence ? null : matchAll(respelled(needs, memory), unwanted, memory)
  if (forgiven) return { ...forgiven, leftOut }
  const relaxed = relax(needs, parsed, memory)
  if (exact && relaxed.numbers.length <= exact.numbers.length) return { ...exact, sentence, leftOut }
  // Of more words than are looked for, nobody knows which records hold them all.
  const holdAll = spare.length > 0 ? [] : (exact?.numbers ?? [])
  return {
    ...relaxed,
    sentence,
    holdAll: Array.from(holdAll),
    leftOut: inOrder(parsed.wanted, [...leftOut, ...relaxed.leftOut]),
  }
}

function respelled(needs: readonly Need[], memory: Memory): Need[] {
  return needs.map(({ term }) => needOf(term, memory, true))
}

function everythingBut(unwanted: readonly Term[], memory: Memory): Matches {
  const all = memory.columns.newest()
  const plain = { needs: [], sentence: null, whole: null, holdAll: [], corrected: false, leftOut: [] }
  if (unwanted.length === 0) return { ...plain, numbers: all }
  const without = withUnwanted(unwanted, memory.tables)
  return { ...plain, numbers: all.filter((number) => !without.has(number)) }
}

function matchAll(needs: readonly Need[], unwanted: readonly Term[], memory: Memory): Matches | null {
  if (needs.some(({ documents }) => documents === 0)) return null
  const without = withUnwanted(unwanted, memory.tables)
  const found = holding(needs, memory)
  const numbers = without.size === 0 ? found : found.filter((number) => !without.has(number))
  if (numbers.length === 0) return null
  const corrected = eachOf(needs).some((need) => need.corrected !== null)
  return { numbers, needs, sentence: null, whole: null, holdAll: [], corrected, leftOut: [] }
}
