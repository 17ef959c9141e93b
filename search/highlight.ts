import type { TextPart } from './engine.ts'
import { stem } from './stem.ts'
import { tokensOf, type Token } from './words.ts'

/** What to mark: sequences of stems, and whether the last stands for everything that begins so. */
export interface Marked {
  stems: readonly string[]
  prefix: boolean
}

/** A stretch of a text that answers the query. */
interface Hit {
  start: number
  end: number
  /** Which of the phrases: a passage with different ones is better than one with many of the same. */
  phrase: number
}

const longestSnippet = 300
/** Of a longer text only the beginning is searched for a passage; its words still find the record. */
const longestSearched = 40_000

/** The whole text with its matching words marked, one part per stretch; the parts joined are the text. */
export function highlight(text: string, phrases: readonly Marked[]): TextPart[] {
  return marked(text, hitsIn(text, phrases))
}

/**
 * At most about 300 characters: the summary, unless a passage of the body answers more of the query. Cut at words,
 * with an ellipsis where text is missing.
 */
export function snippetOf(summary: string, body: string, phrases: readonly Marked[]): TextPart[] {
  const first = bestPassage(summary, phrases)
  if (phrases.length === 0 || first.answers === phrases.length || body === '')
    return (summary.trim() === '' ? bestPassage(body, phrases) : first).parts()
  const second = bestPassage(body.slice(0, longestSearched), phrases)
  return (second.answers > first.answers || summary.trim() === '' ? second : first).parts()
}

function bestPassage(text: string, phrases: readonly Marked[]): { answers: number; parts: () => TextPart[] } {
  const hits = hitsIn(text, phrases)
  let best = { from: 0, answers: 0 }
  for (let index = 0; index < hits.length; index++) {
    const from = hits[index]?.start ?? 0
    const answers = new Set<number>()
    for (
      let next = index;
      next < hits.length && (hits[next]?.end ?? 0) - from <= longestSnippet * 0.8;
      next++
    )
      answers.add(hits[next]?.phrase ?? 0)
    if (answers.size > best.answers) best = { from, answers: answers.size }
  }
  return { answers: best.answers, parts: () => cut(text, best.from, hits) }
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

function hitsIn(text: string, phrases: readonly Marked[]): Hit[] {
  if (phrases.length === 0 || text === '') return []
  const tokens = tokensOf(text)
  const byFirst = new Map<string, number[]>()
  const prefixes: number[] = []
  phrases.forEach(({ stems, prefix }, index) => {
    const first = stems[0] ?? ''
    if (prefix && stems.length === 1) prefixes.push(index)
    else byFirst.set(first, [...(byFirst.get(first) ?? []), index])
  })
  const hits: Hit[] = []
  const initials = new Set(phrases.map(({ stems }) => stems[0]?.[0]))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    // A word and its stem begin with the same letter, so most words need not be stemmed at all.
    if (!initials.has(token.word[0])) continue
    const mark = (phrase: number) => {
      const length = lengthAt(tokens, at, phrases[phrase] as Marked)
      const last = tokens[at + length - 1]
      if (length > 0 && last) hits.push({ start: token.start, end: last.end, phrase })
    }
    byFirst.get(stem(token.word))?.forEach(mark)
    prefixes.forEach(mark)
  }
  return hits
}

function beginsWith(word: string, beginning: string): boolean {
  return word.startsWith(beginning) || stem(word).startsWith(beginning)
}

/** How many words the phrase takes up here; 0 when it is not here. */
function lengthAt(tokens: readonly Token[], at: number, { stems, prefix }: Marked): number {
  const here = stems.every((wanted, index) => {
    const word = tokens[at + index]?.word
    if (word === undefined) return false
    return prefix && index === stems.length - 1 ? beginsWith(word, wanted) : stem(word) === wanted
  })
  return here ? stems.length : 0
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
