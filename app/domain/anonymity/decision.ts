import type { Finding } from './finding.ts'
import type { FindingInText, FindingsAt } from './in-content.ts'

/** What somebody can decide about a finding: put other words there, or keep the words for a reason. */
export type DecisionKind = 'replaced' | 'kept'

/** A finding, where it stands, and what it is told apart by once its words are not to be written down. */
export interface LocatedFinding {
  field: string
  language: FindingsAt['language']
  finding: FindingInText
  /** The text to make a keyed mark of. */
  subject: string
}

/**
 * Findings one by one. Each is told apart by its place, its rule, its words and which of several alike it is; not by the
 * rest of the text or the number of its row, so that an edit elsewhere leaves what was decided in force.
 */
export function locate(found: readonly FindingsAt[]): LocatedFinding[] {
  const counts = new Map<string, number>()
  return found.flatMap(({ field, language, findings }) =>
    findings.map((finding) => {
      const same = JSON.stringify([placeOf(field), language, finding.rule, finding.text])
      const nth = (counts.get(same) ?? 0) + 1
      counts.set(same, nth)
      return { field, language, finding, subject: `${same} ${nth}` }
    }),
  )
}

/** A field without the number of its row; everything in files is one place. */
export function placeOf(field: string): string {
  const parts = field.split('.')
  if (parts[0] === 'files') return 'files'
  return parts.filter((part) => !/^\d+$/.test(part)).join('.')
}

/** Words that several findings share, so that they can be decided on at once. */
export function isSameWords(a: Finding, b: Finding): boolean {
  return a.kind === b.kind && a.text === b.text
}

/** Whether an explanation repeats the words it is about: those must not be written down anywhere. */
export function repeats(note: string, words: string): boolean {
  return note.toLowerCase().includes(words.trim().toLowerCase())
}
