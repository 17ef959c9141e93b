import type { SearchDocument } from './document.ts'

/** More than the highest `evidence`, so that a day always weighs more than any evidence. */
const evidencePerDay = 8

/**
 * What decides between records that are equally relevant, as one whole number under 2³²: the newer first; of the
 * same day the better evidenced.
 */
export function standingOf({ date, evidence }: Pick<SearchDocument, 'date' | 'evidence'>): number {
  return dayNumber(date) * evidencePerDay + Math.min(Math.max(evidence, 0), evidencePerDay - 1)
}

/** The standings of all records of these days; '' leaves that end open. */
export function standingsFrom({ from, to }: { from: string; to: string }): { least: number; most: number } {
  const least = dayNumber(from) * evidencePerDay
  const last = dayNumber(to)
  return { least, most: last === 0 ? Infinity : last * evidencePerDay + evidencePerDay - 1 }
}

/** 20240131 for 2024-01-31; 0 for what is no day. */
function dayNumber(date: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Number(date.replaceAll('-', '')) : 0
}
