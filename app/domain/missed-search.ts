import type { Language } from './vocabulary.ts'

/** Nothing was found; or something was, but only by another spelling or by leaving words out. */
export const missedOutcomes = ['nothing', 'nearly'] as const
export type MissedOutcome = (typeof missedOutcomes)[number]

/** Words looked for in vain, over the time that is kept. */
export interface MissedSearch {
  words: string
  language: Language
  outcome: MissedOutcome
  count: number
  /** The last day somebody looked for them, `YYYY-MM-DD`. */
  lastDay: string
}

/** Shown, and kept for long, only from so many searches on: what one person typed once is nobody's business. */
export const fewestShown = 3
/** Words searched for less often are forgotten after so many days. */
export const daysKeptWhenRare = 90
export const monthsKept = 13
/** New words counted in a day, and searches for the same ones: a robot must not fill the table, nor make a need look big. */
export const mostWordsInADay = 500
export const mostOfTheSameInADay = 50

const longest = 100
const mostWords = 8

/**
 * The words as they are counted: without capitals, accents and what is not a word. Null for what might be about a
 * person (an e-mail address, a telephone or case number, a postcode, somebody with their title, a whole sentence)
 * and so is never stored.
 */
export function countedWords(typed: string): string | null {
  const text = typed
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .toLowerCase()
  if (personal.some((pattern) => pattern.test(text))) return null
  const words = text
    .replace(/[^\p{L}\p{N}&'’-]+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > mostWords) return null
  return words.join(' ').slice(0, longest).trim()
}

const personal: readonly RegExp[] = [
  /@/,
  // Five digits, however they are set apart: numbers of cases, telephones, patients and tenancies, dates of birth.
  /\p{N}(?:[\s\-+./()]*\p{N}){4}/u,
  /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/,
  /\b(?:mr|mrs|ms|miss|dr)\.?\s+\p{L}/u,
]

/** The first day still kept, and the first one kept of words searched for rarely, both `YYYY-MM-DD`. */
export function daysKept(today: string): { from: string; rareFrom: string } {
  return { from: moved(today, { months: -monthsKept }), rareFrom: moved(today, { days: -daysKeptWhenRare }) }
}

function moved(day: string, { months = 0, days = 0 }: { months?: number; days?: number }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, date + days)).toISOString().slice(0, 10)
}
