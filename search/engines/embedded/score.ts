import type { Language } from '#app/domain/vocabulary.ts'
import type { Matches } from './match.ts'
import type { Memory } from './memory.ts'

/** Above this many matches scoring all of their text takes longer than a reader should wait (about 1 µs each). */
const mostScored = 20_000

/** More than any score, so that records with all the words come first. */
const holdsAll = 1e6

/**
 * How well each match answers, by row number: bm25, a word in the title counting most, and the reader's
 * language before the other. When very many match, only
 * titles and summaries are scored, and the rest has no score.
 */
export function scoresOf(
  { ranking, numbers, whole }: Matches,
  language: Language,
  { tables, columns }: Memory,
): Float64Array {
  const scores = new Float64Array(columns.capacity)
  if (ranking === null) return scores
  const statement = numbers.length <= mostScored ? tables.scored[language] : tables.scoredHeadings[language]
  for (const [number, rank] of statement.all(ranking)) scores[number] = -rank
  if (whole) for (const number of whole) scores[number]! += holdsAll
  return scores
}
