import type { Issue } from '../issue.ts'
import type { RecordKind } from '../vocabulary.ts'

/** How far the anonymity of something that is to be published has been looked at. */
export interface Clearance {
  kind: RecordKind
  /** Findings that nobody decided on. */
  open: number
  /** The same in what a casebook would show of others' words: its excerpts as they are published. */
  openInEntries: number
  /** Whether the organisation lets none of its case studies go before all findings are decided on. */
  required: boolean
  /** Whether somebody who did not write it has been through the questions, and about these words. */
  checked: 'yes' | 'no' | 'before-changes'
}

/** What stands in the way of publishing; each has its sentence in both languages. */
export type Uncleared =
  'findings-open' | 'findings-open-in-entries' | 'not-checked' | 'checked-before-changes'

/**
 * Null when nothing about anonymity stands in the way of publishing, otherwise the first thing that does. Excerpts tell
 * of people who complained and never agreed to it: they need a second person's look too. Whatever publishes asks this.
 */
export function whyNotCleared({ kind, open, openInEntries, required, checked }: Clearance): Uncleared | null {
  if (open > 0 && (kind !== 'case-study' || required)) return 'findings-open'
  if (openInEntries > 0) return 'findings-open-in-entries'
  if (kind !== 'excerpt' || checked === 'yes') return null
  return checked === 'no' ? 'not-checked' : 'checked-before-changes'
}

/** The same as an issue of the whole record. */
export function issuesOfClearance(clearance: Clearance): Issue[] {
  const problem = whyNotCleared(clearance)
  if (problem === null) return []
  const { open, openInEntries } = clearance
  const count = problem === 'findings-open-in-entries' ? openInEntries : open
  return [{ field: '', problem, ...(problem.startsWith('findings') && { values: { count } }) }]
}
