import type { Language } from '#app/domain/vocabulary.ts'
import { pageSize, type SearchQuery } from '../../query.ts'
import { mayBeSpread, mostMoved, movedUp, onlySector } from '../../spread.ts'
import type { Columns } from './columns.ts'
import type { Matches } from './match.ts'
import type { Memory } from './memory.ts'
import { scoresOf } from './score.ts'
import { scoresOfSentence } from './score-sentence.ts'

/** The first `atMost` of the hits in the order asked for. Without words, relevance means newest. */
export function firstOf(
  hits: Uint32Array,
  atMost: number,
  query: SearchQuery,
  matches: Matches,
  memory: Memory,
): number[] {
  const { sort, language } = query
  if (sort === 'relevance' && matches.needs.length > 0)
    return mostRelevant(hits, atMost, query, matches, memory)
  const isHit = new Uint8Array(memory.columns.capacity)
  for (const number of hits) isHit[number] = 1
  const order = sort === 'title' ? titleOrder(memory, language) : memory.columns.newest()
  return sort === 'oldest' ? collect(order.toReversed(), isHit, atMost) : collect(order, isHit, atMost)
}

function collect(order: ArrayLike<number>, isHit: Uint8Array, atMost: number): number[] {
  const first: number[] = []
  for (let index = 0; index < order.length && first.length < atMost; index++) {
    const number = order[index] as number
    if (isHit[number]) first.push(number)
  }
  return first
}

/**
 * The highest scores first; of equals as they stand (standing.ts). Where a first page would show one sector only,
 * the best of others are moved up.
 */
function mostRelevant(
  hits: Uint32Array,
  atMost: number,
  query: SearchQuery,
  matches: Matches,
  memory: Memory,
): number[] {
  const { columns } = memory
  const { needs, sentence } = matches
  const scores = sentence
    ? scoresOfSentence(hits, { needs, asked: sentence }, query.language, memory)
    : scoresOf(hits, matches, query.language, memory)
  const better: Compare = (a, b) =>
    scores[b]! - scores[a]! || columns.standingOf(b) - columns.standingOf(a) || b - a
  const first = best(hits, atMost, better)
  if (!mayBeSpread(query)) return first
  const only = onlySector(first.slice(0, pageSize).map((number) => columns.sectorOf(number)))
  return only === null ? first : movedUp(first, bestOfOthers(hits, only, better, columns))
}

/** The best hit of a second sector and the best of a third, as far as there are any. */
function bestOfOthers(hits: Uint32Array, only: string, better: Compare, columns: Columns): number[] {
  const seen = ['', only]
  const found: number[] = []
  while (found.length < mostMoved) {
    const others = hits.filter((number) => !seen.includes(columns.sectorOf(number)))
    const [next] = best(others, 1, better)
    if (next === undefined) break
    found.push(next)
    seen.push(columns.sectorOf(next))
  }
  return found
}

type Compare = (a: number, b: number) => number

/** The first `atMost` in order, without sorting the others: most are worse than the last one kept. */
function best(numbers: Uint32Array, atMost: number, compare: Compare): number[] {
  const kept: number[] = []
  for (const number of numbers) {
    if (kept.length === atMost && compare(number, kept[atMost - 1] as number) > 0) continue
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(number, kept[middle] as number) < 0) high = middle
      else low = middle + 1
    }
    kept.splice(low, 0, number)
    if (kept.length > atMost) kept.pop()
  }
  return kept
}

/** Read once after each change. */
function titleOrder({ titleOrder, tables }: Memory, language: Language): readonly number[] {
  return (titleOrder[language] ??= tables.byTitle[language].all())
}
