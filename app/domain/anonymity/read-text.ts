import { fold } from './lists/listed.ts'
import { strongTitles, weakTitles } from './lists/personal-words.ts'

/** A word of the text. Its possessive or contracted ending ("Begum’s", "Gwenno’n") is left out. */
export interface Word {
  text: string
  /** For comparing with lists: no capitals, no accents. */
  folded: string
  start: number
  end: number
  /** Begins with a capital and holds no digit. */
  capital: boolean
  /** One or two capitals, or two with a hyphen: how casework writes people whom it does not name. */
  initials: boolean
  /** All capitals, more than two: an abbreviation or a heading. */
  shouted: boolean
  /** Begins a sentence, so that its capital says nothing. */
  opens: boolean
  possessive: boolean
  /** What stands between this word (and its ending) and the next; '' after the last. */
  gap: string
}

/** Offsets into the text; `end` is behind the last character. */
export interface Stretch {
  start: number
  end: number
}

/** A text with its words found once, for all rules to share. */
export interface TextRead {
  text: string
  words: readonly Word[]
  /** Web addresses, in the order of the text. Their words are not among `words`. */
  links: readonly Stretch[]
  /** The part of the sentence around these offsets, at most 160 characters to either side. */
  around: (start: number, end: number) => { before: string; after: string }
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-‑'’][\p{L}\p{M}\p{N}]+)*/gu
// English possessives and contractions, Welsh contracted pronouns and prepositions.
const ending = /['’](?:s|n|r|i|u|w|m|th|ch|d|ll|ve|re|t)$/iu
/** Longest stretch of a sentence that says what a number or date in it is about. */
const reach = 160

export function readText(text: string): TextRead {
  const links = linksIn(text)
  const words = wordsOf(text, links)
  return { text, words, links, around: (start, end) => around(text, start, end) }
}

function wordsOf(text: string, links: readonly Stretch[]): Word[] {
  const words: Word[] = []
  let link = 0
  let previous: Word | undefined
  let previousEnd = 0
  for (const match of text.matchAll(wordPattern)) {
    const [whole] = match
    const start = match.index
    while (link < links.length && links[link]!.end <= start) link += 1
    if (link < links.length && links[link]!.start <= start) continue
    const bare = /['’]/.test(whole) ? whole.replace(ending, '') : whole
    const gap = text.slice(previousEnd, Math.min(start, previousEnd + 20))
    if (previous) previous.gap = gap
    const capital = /^\p{Lu}/u.test(bare) && !/\d/.test(bare)
    const word: Word = {
      text: bare,
      folded: fold(bare),
      start,
      end: start + bare.length,
      capital,
      initials: capital && bare.length < 4 && /^\p{Lu}(?:-?\p{Lu})?$/u.test(bare),
      shouted: capital && bare.length > 2 && bare === bare.toUpperCase(),
      opens: !previous || opensSentence(previous, gap),
      possessive: bare.length < whole.length && /['’]s$/i.test(whole),
      gap: '',
    }
    words.push(word)
    previous = word
    previousEnd = start + whole.length
  }
  return words
}

/** Words in a web address are no sentence; the rules for addresses and handles read the text itself. */
function linksIn(text: string): Stretch[] {
  return [...text.matchAll(/\b(?:https?:\/\/|www\.)[^\s<>()]{1,2000}/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function opensSentence(previous: Word, gap: string): boolean {
  if (/[\n!?:;•|]/.test(gap)) return true
  if (/["“”‘(]/.test(gap)) return true
  if (!gap.includes('.')) return false
  const abbreviated =
    strongTitles.has(previous.folded) || weakTitles.has(previous.folded) || previous.initials
  return !abbreviated
}

function around(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  let from = 0
  for (const stop of before.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}“"‘(])|\n+/gu)) {
    from = stop.index + stop[0].length
  }
  const stops = /[.!?]["”’)]?(?:\s+(?=[\p{Lu}“"‘(])|$)|\n/u.exec(after)
  return { before: before.slice(from), after: stops ? after.slice(0, stops.index) : after }
}
