import type { TermChange } from '#app/domain/terms.ts'

/** What the frame of every page needs to know; the root's loader gives it. */
export interface RootData {
  /** Who is signed in; null for a reader. */
  visitor: {
    name: string
    seesReviewQueue: boolean
    isResidentReviewer: boolean
    hasAdminPages: boolean
  } | null
  /** How many items are on the visitor's current agenda. */
  agendaItems: number
  /** Whether the visitor prepares meetings of a team: they are asked for which one something is. */
  preparesMeetings: boolean
  /** What administrators made of the terms of the vocabularies. */
  termChanges: readonly TermChange[]
  /** Shows the demonstration banner. */
  demonstration: boolean
  contactEmail: string
  /** Scheme and host, for canonical addresses. */
  publicOrigin: string
}
