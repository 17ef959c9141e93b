import type { ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { TextPart } from './engine.ts'
import { eachOf, type Need } from './needs.ts'
import { stem } from './stem.ts'
import { tokensOf, type Token } from './words.ts'

/** What to mark: words next to each other, the last of which may stand for everything that begins so. */
export interface Marked {
  /** Stems; the very words when `exact`. */
  words: readonly string[]
  exact: boolean
  prefix: boolean
  /** What it answers: a passage that answers different needs is better than one that answers one often. */
  need: number
}

/** What to mark for these needs; of a quoted phrase nothing but its very words. */
export function marksOf(needs: readonly Need[]): Marked[] {
  return needs.flatMap((need, index): Marked[] => {
    const { words, quoted, prefix } = need.term
    if (quoted) return [{ words, prefix, exact: true, need: index }]
    return eachOf([need])
      .flatMap(({ phrases }) => phrases)
      .map((phrase) => ({ words: phrase.stems, prefix: phrase.prefix, exact: false, need: index }))
  })
}

/** A stretch of a text that answers the query. */
interface Hit {
  start: number
  end: number
  need: number
}

const longestSnippet = 300
/** Of a longer text only the beginning is searched for a passage; its words still find the record. */
const longestSearched = 40_000

/** The whole text with its matching words marked, one part per stretch; the parts joined are the text. */
export function highlight(text: string, marks: readonly Marked[]): TextPart[] {
  return marked(text, hitsIn(text, marks))
}

interface Passage {
  language: Language
  /** How many different needs it answers. */
  answers: number
  parts: () => TextPart[]
}

/**
 * At most about 300 characters: the summary, unless a passage of the body answers more of the query. Cut at words,
 * with an ellipsis where text is missing.
 */
export function snippetOf(summary: ReadText, body: ReadText, marks: readonly Marked[]): Passage {
  const first = bestPassage(summary, marks)
  const isBlank = summary.text.trim() === ''
  const asked = new Set(marks.map(({ need }) => need)).size
  if (first.answers === asked || body.text === '') return isBlank ? bestPassage(body, marks) : first
  const second = bestPassage({ ...body, text: body.text.slice(0, longestSearched) }, marks)
  return second.answers > first.answers || isBlank ? second : first
}

function bestPassage({ text, language }: ReadText, marks: readonly Marked[]): Passage {
  const hits = hitsIn(text, marks)
  let best = { from: 0, answers: 0 }
  for (let index = 0; index < hits.length; index++) {
    const from = hits[index]?.start ?? 0
    const answers = new Set<number>()
    for (
      let next = index;
      next < hits.length && (hits[next]?.end ?? 0) - from <= longestSnippet * 0.8;
      next++
    )
      answers.add(hits[next]?.need ?? 0)
    if (answers.size > best.answers) best = { from, answers: answers.size }
  }
  return { language, answers: best.answers, parts: () => cut(text, best.from, hits) }
}

function cut(text: string, from: number, hits: readonly Hit[]): TextPart[] {
  const start = from < longestSnippet * 0.6 ? 0 : sentenceBefore(text, from)
  let end = Math.min(text.length, start + longestSnippet)
  if (end < text.length) {
    const space = text.lastIndexOf(' ', end)
    if (space > start + longestSnippet / 2) end = space
  }
  const piece = text.slice(start, end)
  const inside = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ ...hit, start: hit.start - start, end: hit.end - start }))
  const parts = marked(piece, inside)
  if (start > 0) parts.unshift({ text: '… ', hit: false })
  if (end < text.length) parts.push({ text: ' …', hit: false })
  return parts
}

/** Where the sentence begins that leads up to this place, or some words before it. */
function sentenceBefore(text: string, place: number): number {
  const lead = text.slice(Math.max(0, place - 120), place)
  const sentence = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('\n'), lead.lastIndexOf('? '))
  if (sentence >= 0) return place - lead.length + sentence + (lead[sentence] === '\n' ? 1 : 2)
  const space = lead.slice(-60).indexOf(' ')
  return space < 0 ? place : place - Math.min(60, lead.length) + space + 1
}

function hitsIn(text: string, marks: readonly Marked[]): Hit[] {
  if (marks.length === 0 || text === '') return []
  const tokens = tokensOf(text)
  const { byStem, others } = byFirstWord(marks)
  // A word and its stem begin with the same letter, so most words need not be stemmed at all.
  const initials = new Set(marks.map(({ words }) => words[0]?.[0]))
  const hits: Hit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!initials.has(token.word[0])) continue
    for (const mark of [...(byStem.get(stem(token.word)) ?? []), ...others]) {
      const length = lengthAt(tokens, at, mark)
      const last = tokens[at + length - 1]
      if (length > 0 && last) hits.push({ start: token.start, end: last.end, need: mark.need })
    }
  }
  return hits
}

/** Marks that begin with a whole stem can be looked up by it; the others must be tried at each word. */
function byFirstWord(marks: readonly Marked[]): { byStem: Map<string, Marked[]>; others: Marked[] } {
  const byStem = new Map<string, Marked[]>()
  const others: Marked[] = []
  for (const mark of marks) {
    const [first = ''] = mark.words
    if (mark.exact || (mark.prefix && mark.words.length === 1)) others.push(mark)
    else byStem.set(first, [...(byStem.get(first) ?? []), mark])
  }
  return { byStem, others }
}

/** How many words the mark takes up here; 0 when it is not here. */
function lengthAt(tokens: readonly Token[], at: number, { words, exact, prefix }: Marked): number {
  const here = words.every((wanted, index) => {
    const word = tokens[at + index]?.word
    if (word === undefined) return false
    if (prefix && index === words.length - 1 && word.startsWith(wanted)) return true
    return exact ? word === wanted : isOf(word, wanted, prefix && index === words.length - 1)
  })
  return here ? words.length : 0
}

function isOf(word: string, wanted: string, beginning: boolean): boolean {
  const stemmed = stem(word)
  return beginning ? stemmed.startsWith(wanted) : stemmed === wanted
}

function marked(text: string, hits: readonly Hit[]): TextPart[] {
  const parts: TextPart[] = []
  let done = 0
  for (const { start, end } of hits) {
    if (end <= done) continue
    if (start > done) parts.push({ text: text.slice(done, start), hit: false })
    parts.push({ text: text.slice(Math.max(start, done), end), hit: true })
    done = end
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false })
  return parts
}
