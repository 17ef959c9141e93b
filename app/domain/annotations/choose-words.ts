import { done, refuse, type Result } from '../issue.ts'
import { joined, trimmed, type Range } from './anchor.ts'

/** A stretch of one of a record's texts. */
export interface Passage extends Range {
  field: string
}

/** Which words an editor chose: sentences, words typed as they stand in them (or, without any, anywhere), or both. */
export interface Chosen {
  parts: readonly Passage[]
  /** '' when the parts are meant whole. */
  quote: string
}

/** The passages that were chosen; sentences that follow one another are one. Words typed must stand in one place only. */
export function chosenPassages(
  texts: readonly { field: string; text: string }[],
  { parts, quote }: Chosen,
): Result<Passage[]> {
  const whole = texts.flatMap(({ field, text }) =>
    joined(
      text,
      parts.flatMap((part) => (part.field === field ? (trimmed(text, part) ?? []) : [])),
    ).map((range) => ({ field, ...range })),
  )
  if (quote.trim() === '') {
    return whole.length > 0 ? done(whole) : refuse([{ field: 'part', problem: 'required' }])
  }
  const within = whole.length > 0 ? whole : texts.map(({ field, text }) => ({ field, ...allOf(text) }))
  const found = within.flatMap(({ field, start, end }) => {
    const text = texts.find((one) => one.field === field)?.text.slice(start, end) ?? ''
    return placesOf(quote, text).map((place) => ({
      field,
      start: start + place.start,
      end: start + place.end,
    }))
  })
  if (found.length === 1) return done(found)
  return refuse([{ field: 'quote', problem: found.length === 0 ? 'words-not-found' : 'words-found-often' }])
}

function allOf(text: string): Range {
  return { start: 0, end: text.length }
}

/** However many spaces somebody typed, and whichever apostrophes and quotation marks their keyboard has. */
function placesOf(quote: string, text: string): Range[] {
  const words = quote.trim().split(/\s+/).map(pattern)
  return [...text.matchAll(new RegExp(words.join('\\s+'), 'gu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}

function pattern(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]')
}
