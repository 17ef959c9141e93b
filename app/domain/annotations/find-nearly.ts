import type { TextAnchor } from '../annotation.ts'
import { contextOf, type Range } from './anchor.ts'

/** One word in so many may be another, missing or new. */
const wordsForOneChange = 4
/** Longer work than this is not worth an editor's wait: what would need it is lost. */
const mostWork = 12_000_000

interface Word extends Range {
  /** As it is compared: capitals, accents' encoding and the shape of an apostrophe make no difference. */
  key: string
}

/**
 * The passage that differs from the anchor's words in the fewest words (Sellers' algorithm: edit distance to any part of a
 * text), when those are few, and no other passage is as near. Where several ends cost the same, what stood around the
 * words decides, and then the longer passage: what was left out should rather stay so.
 */
export function findNearly(text: string, anchor: TextAnchor): Range | null {
  const wanted = wordsOf(anchor.quote)
  const there = wordsOf(text)
  const most = Math.floor(wanted.length / wordsForOneChange)
  if (wanted.length === 0 || wanted.length * there.length > mostWork) return null
  const ends = endsOf(wanted, there)
  const least = Math.min(...ends.map(({ cost }) => cost))
  if (least > most) return null
  const near = ends
    .filter(({ cost }) => cost === least)
    .map(({ from, to }) => stretched(text, anchor, there[from]?.start ?? 0, there[to]?.end ?? 0))
    .map((range) => ({ range, context: contextOf(text, range, anchor) }))
    .toSorted((a, b) => b.context - a.context || lengthOf(b.range) - lengthOf(a.range))
  const best = near[0]
  if (best === undefined) return null
  const rival = near.find(({ range }) => range.end <= best.range.start || range.start >= best.range.end)
  return rival !== undefined && rival.context === best.context ? null : best.range
}

/** The cheapest way to end at each word of the text, and the word where that began. */
function endsOf(
  wanted: readonly Word[],
  there: readonly Word[],
): { from: number; to: number; cost: number }[] {
  let costs = wanted.map((_, row) => row + 1)
  let froms = wanted.map(() => 0)
  return there.map((word, column) => {
    const cost: number[] = []
    const from: number[] = []
    wanted.forEach(({ key }, row) => {
      // Of ways that cost the same, one word for another comes first: it keeps the passage as long as it was.
      const diagonal = row === 0 ? 0 : (costs[row - 1] ?? 0)
      const began = row === 0 ? column : (froms[row - 1] ?? 0)
      let [best, start] = [diagonal + (key === word.key ? 0 : 1), began]
      const inserted = (costs[row] ?? 0) + 1
      if (inserted < best) [best, start] = [inserted, froms[row] ?? 0]
      const missing = (row === 0 ? 1 : (cost[row - 1] ?? 0)) + (row === 0 ? 0 : 1)
      if (missing < best) [best, start] = [missing, row === 0 ? column + 1 : (from[row - 1] ?? 0)]
      cost.push(best)
      from.push(start)
    })
    costs = cost
    froms = from
    return { from: from.at(-1) ?? 0, to: column, cost: cost.at(-1) ?? Infinity }
  })
}

/** With the signs at either end that the anchor's words had: its quotation mark, its full stop. */
function stretched(text: string, { quote }: TextAnchor, start: number, end: number): Range {
  const first = /^[^\p{L}\p{N}]+/u.exec(quote)?.[0] ?? ''
  const last = /[^\p{L}\p{N}]+$/u.exec(quote)?.[0] ?? ''
  const sign = /[^\p{L}\p{N}\s]/u
  let [from, to] = [start, end]
  for (let n = 0; n < first.length && sign.test(text[from - 1] ?? ''); n += 1) from -= 1
  for (let n = 0; n < last.length && sign.test(text[to] ?? ''); n += 1) to += 1
  return { start: from, end: to }
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’]*[\p{L}\p{N}\p{M}])?/gu)].map((match) => ({
    key: match[0].toLowerCase().replaceAll('’', "'").normalize(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function lengthOf({ start, end }: Range): number {
  return end - start
}
