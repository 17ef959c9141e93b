import type { Issue } from './issue.ts'
import { isOneOf, type Language } from './vocabulary.ts'

/** How easy somebody from outside found a text to understand. */
export const plainVerdictIds = ['easy', 'partly', 'hard'] as const
export type PlainVerdictId = (typeof plainVerdictIds)[number]

/** What a resident reviewer said about an edition. Readers see it without a name. */
export interface PlainVerdict {
  verdict: PlainVerdictId
  /** A sentence or two, in `language` only. */
  words: string
  language: Language
  givenAt: string
}

/** The most characters of a resident's view: two sentences, not an essay. */
export const plainWordsLimit = 500

export function checkPlainVerdict(typed: { verdict: string; words: string; language: string }): Issue[] {
  const issues: Issue[] = []
  if (!isOneOf(plainVerdictIds, typed.verdict)) issues.push({ field: 'verdict', problem: 'required' })
  if (typed.words.trim() === '') issues.push({ field: 'words', problem: 'required' })
  if (typed.words.length > plainWordsLimit)
    issues.push({ field: 'words', problem: 'too-long', values: { limit: plainWordsLimit } })
  return issues
}
