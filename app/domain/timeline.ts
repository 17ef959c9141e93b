/** After these a record stands elsewhere, or is with somebody else. */
export const turnEvents = [
  'started',
  'sent-to-approver',
  'signed-off',
  'sent-back',
  'approver-step-ended',
  'submitted',
  'recalled',
  'claimed',
  'handed-back',
  'reassigned',
  'returned',
  'approved',
  'scheduled',
  'unscheduled',
  'not-published-as-scheduled',
  'published',
  'new-draft',
  'draft-discarded',
  'withdrawn',
  'imported',
  'begun-from-word',
  'copied',
] as const

/** What can happen to a record, as people read it in its history. */
export const timelineEvents = [
  ...turnEvents,
  'given-to-colleague',
  'voice-withdrawn',
  'corrected-everywhere',
  'taken-down',
  'review-due',
  'confirmed',
  'said-changed',
  'said-stopped',
  'colleague-invited',
  'colleague-joined',
  'colleague-removed',
  'fact-check-asked',
  'fact-check-answered',
  'facts-opened',
  'facts-corrected',
  'facts-agreed',
  'facts-not-awaited',
  'plain-verdict-given',
  'adoption-recorded',
  'adoption-changed',
  'adoption-removed',
] as const
export type TimelineEvent = (typeof timelineEvents)[number]

export interface TimelineEntry {
  at: string
  actorName: string
  event: TimelineEvent
  note: string
}
