/** What can happen to a record, as people read it in its history. */
export const timelineEvents = [
  'started',
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
  'voice-withdrawn',
  'taken-down',
  'review-due',
  'confirmed',
  'said-changed',
  'said-stopped',
  'imported',
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
  'begun-from-word',
  'copied',
  'adoption-recorded',
  'adoption-changed',
  'adoption-removed',
] as const
export type TimelineEvent = (typeof timelineEvents)[number]

/** Those after which a record stands elsewhere, or is with somebody else. */
export const turnEvents: readonly TimelineEvent[] = [
  'started',
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
]

export interface TimelineEntry {
  at: string
  actorName: string
  event: TimelineEvent
  note: string
}
