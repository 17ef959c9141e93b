import type { Language } from '#app/domain/vocabulary.ts'
import { weightOf } from '../../leniency.ts'
import type { Need } from '../../needs.ts'
import { rankingAll, rankingOf } from './expression.ts'
import type { Matches } from './match.ts'
import type { Memory } from './memory.ts'
import { addNearness, neighboursIn } from './nearness.ts'

/** So many entries of the index are scored word by word; more take longer than a reader should wait (about 1 µs each). */
const mostScored = 3_000

/** More than any score, so that records with all the words come first. */
const holdsAll = 1e6

/** So many entries of the index are walked through for pairs, at about 0.05 µs each. */
const mostWalked = 20_000

/**
 * How well each hit answers, by row number: bm25, a word in the title counting most, and the reader's language before
 * the other; and more for words that stand near each other as in the query.
 */
export function scoresOf(
  hits: Uint32Array,
  { numbers, needs, whole }: Matches,
  language: Language,
  memory: Memory,
): Float64Array {
  const { tables, columns } = memory
  const scores = new Float64Array(columns.capacity)
  const { telling, frequent } = withinReach(needs, hits.length)
  for (const [number, rank] of scored()) scores[number] = -rank
  // What all hits hold tells none of them from the others.
  if (whole && telling.length > 0) for (const need of frequent) addPresence(scores, need, memory)
  addNearness(scores, neighboursIn(needs), mostWalked, memory)
  if (whole) for (const number of whole) scores[number]! += holdsAll
  return scores

  function scored(): [number: number, rank: number][] {
    if (telling.length === 0)
      return tables.scoredHeadings[language].all(rankingOf(needs), columns.last - mostScored)
    // A list of the hits costs more than it spares where nothing but hits can match.
    if (needs.length === 1 && hits.length === numbers.length)
      return tables.scored[language].all(rankingOf(telling), 0)
    const wanted = (whole ? null : rankingAll(telling)) ?? rankingOf(telling)
    return tables.scoredAmong[language].all(wanted, `[${hits.join()}]`)
  }
}

/**
 * The needs that can be scored in time, the rarest first. The others are so frequent that it decides little where and
 * how often a record holds them; when that is all of them, titles and summaries decide.
 */
function withinReach(needs: readonly Need[], hits: number): { telling: Need[]; frequent: Need[] } {
  // How many hold some word that begins so is not known, only that no more than all hits do.
  const entriesOf = ({ documents, term }: Need) => (term.prefix ? hits : Math.min(documents, hits))
  const byRarity = needs.toSorted((a, b) => entriesOf(a) - entriesOf(b))
  let entries = 0
  const telling = byRarity.filter((need) => (entries += entriesOf(need)) <= mostScored)
  return { telling, frequent: byRarity.slice(telling.length) }
}

/** What it is worth to hold a frequent word at all. */
function addPresence(scores: Float64Array, need: Need, { tables, columns }: Memory): void {
  const numbers = tables.matching.all(rankingOf([need]))
  const worth = weightOf(numbers.length, columns.size)
  for (const number of numbers) scores[number]! += worth
}
