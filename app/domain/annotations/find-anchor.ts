import type { TextAnchor } from '../annotation.ts'
import { contextOf, cutsWord, type Range } from './anchor.ts'
import { findNearly } from './find-nearly.ts'

/** Where an anchor's words are now. `nearly`: other words stand there, so few that they are the same passage edited. */
export interface Found extends Range {
  how: 'in-place' | 'moved' | 'nearly'
}

/** So many characters, of the words themselves and around them, must be as they were: "the delay" alone could be any. */
const enough = 32

/**
 * Finds the words of an anchor again: where they were; else the same words where most of what stood around them still
 * does; else a passage that differs in few words. Null when no place is sure: nothing is ever put in a doubtful one.
 */
export function findAnchor(text: string, anchor: TextAnchor): Found | null {
  const { quote, start } = anchor
  if (quote.trim() === '') return null
  const places = occurrencesOf(text, quote).map((range) => ({
    ...range,
    context: contextOf(text, range, anchor),
  }))
  const best = places.toSorted(
    (a, b) => b.context - a.context || Math.abs(a.start - start) - Math.abs(b.start - start),
  )[0]
  if (best === undefined) return nearly(text, anchor)
  const all = quote.length + anchor.before.length + anchor.after.length
  if (quote.length + best.context < Math.min(enough, all)) return null
  return { start: best.start, end: best.end, how: best.start === start ? 'in-place' : 'moved' }
}

function nearly(text: string, anchor: TextAnchor): Found | null {
  const range = findNearly(text, anchor)
  return range && { ...range, how: 'nearly' }
}

function occurrencesOf(text: string, quote: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length
    // "age" does not stand in "damage".
    if (!cutsWord(text, at) && !cutsWord(text, end)) found.push({ start: at, end })
  }
  return found
}
