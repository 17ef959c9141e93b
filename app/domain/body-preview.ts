import { limits } from './field.ts'
import type { Issue } from './issue.ts'

/** The time in which a body named in a draft excerpt may see it and correct its facts. */
export interface BodyPreview {
  editionId: string
  organisationId: string
  openedAt: string
  /** The last day of it in London, `YYYY-MM-DD`. */
  lastDay: string
  /** When the body said that nothing is left to correct. */
  agreedAt: string | null
  skippedAt: string | null
  /** Why the editor did not wait any longer. */
  skipReason: string
}

/** What the body says is wrong in one field. */
export interface BodyCorrection {
  id: string
  /** A field key, or '' for the whole record. */
  field: string
  correction: string
  sentAt: string
  doneAt: string | null
}

/** Only in an `open` one the body sees the draft, and only that one holds publishing up. */
export type PreviewStanding = 'open' | 'agreed' | 'skipped' | 'over'

export function previewStanding(preview: BodyPreview, today: string): PreviewStanding {
  if (preview.skippedAt !== null) return 'skipped'
  if (preview.agreedAt !== null) return 'agreed'
  return today <= preview.lastDay ? 'open' : 'over'
}

/**
 * Whether publishing waits for the body: it has days left and has not said that all is right. A draft that names
 * another body by now, or none, waits for nobody.
 */
export function awaitsFacts(preview: BodyPreview | null, namedBody: string, today: string): boolean {
  if (preview === null || preview.organisationId !== namedBody) return false
  return previewStanding(preview, today) === 'open'
}

/** The day so many days later; both `YYYY-MM-DD`. Days of the calendar: a change of the clocks makes no difference. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The corrections of a body as typed, by field key ('' for the whole record). */
export type TypedCorrections = { field: string; correction: string }[]

/** Inputs are named `correction.<field>`, and `correction.whole` for the whole record. */
export function checkCorrections(typed: TypedCorrections): Issue[] {
  if (typed.every(({ correction }) => correction.trim() === ''))
    return [{ field: 'correction.whole', problem: 'required' }]
  return typed
    .filter(({ correction }) => correction.length > limits.short)
    .map(({ field }) => ({
      field: `correction.${field || 'whole'}`,
      problem: 'too-long',
      values: { limit: limits.short },
    }))
}
