import type { Issue } from './issue.ts'
import { isOneOf } from './vocabulary.ts'

/** `allow`: never a finding. `deny`: always one. */
export const wordLists = ['allow', 'deny'] as const
export type WordList = (typeof wordLists)[number]

export interface ListedWords {
  id: string
  list: WordList
  words: string
  /** UTC, ISO. */
  addedAt: string
}

/** Characters of one entry, and entries of one list: every check compares a text with all of them. */
export const longestListed = 120
export const mostListed = 2_000
/** Shorter words would be found in nearly every sentence, or allow nearly everything. */
export const shortestListed = 3

/** What somebody typed, one entry on each line: without empty lines, spaces around, and what is there twice. */
export function readListed(typed: string): string[] {
  const lines = typed.split('\n').map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim())
  const seen = new Set<string>()
  return lines.filter((line) => {
    const key = line.toLowerCase()
    if (line === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** What has to be put right before entries go on a list. No sentence repeats the words. */
export function checkListed(
  entries: readonly string[],
  list: string,
  there: readonly ListedWords[],
): Issue[] {
  const issues: Issue[] = isOneOf(wordLists, list) ? [] : [{ field: 'list', problem: 'not-a-choice' }]
  return [...issues, ...checkEntries(entries, there.filter((one) => one.list === list).length)]
}

function checkEntries(entries: readonly string[], already: number): Issue[] {
  if (entries.length === 0) return [{ field: 'words', problem: 'required' }]
  if (entries.some((words) => words.length > longestListed)) {
    return [{ field: 'words', problem: 'listed-too-long', values: { limit: longestListed } }]
  }
  if (entries.some((words) => words.length < shortestListed)) {
    return [{ field: 'words', problem: 'listed-too-short', values: { limit: shortestListed } }]
  }
  if (already + entries.length > mostListed) {
    return [{ field: 'words', problem: 'listed-too-many', values: { limit: mostListed } }]
  }
  return []
}
