import type { TextAnchor } from '../annotation.ts'

/** A stretch of a text: from `start` up to, and without, `end`. */
export interface Range {
  start: number
  end: number
}

/** How many characters around the words are kept with them. */
const around = 40

/** An anchor for the words that stand in this range now. */
export function anchorAt(text: string, { start, end }: Range): TextAnchor {
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around),
    start,
  }
}

const inWord = /[\p{L}\p{N}]/u

/** Whether a word goes on over this place of a text. */
export function cutsWord(text: string, at: number): boolean {
  return inWord.test(text[at - 1] ?? '') && inWord.test(text[at] ?? '')
}

/** The range with the whole of the words that it begins and ends in: half a word is never found again. */
export function wholeWords(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end]
  while (cutsWord(text, from)) from -= 1
  while (cutsWord(text, to)) to += 1
  return { start: from, end: to }
}

/** The range without the white space at its ends; null when there is nothing else. */
export function trimmed(text: string, { start, end }: Range): Range | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}

/** How many characters around this range are those that stood around the anchor's words, on either side. */
export function contextOf(text: string, { start, end }: Range, { before, after }: TextAnchor): number {
  let left = 0
  while (left < before.length && text[start - 1 - left] === before[before.length - 1 - left]) left += 1
  let right = 0
  while (right < after.length && text[end + right] === after[right]) right += 1
  return left + right
}

/** The ranges in order; those that overlap, or have only white space between them, are one. */
export function joined(text: string, ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
