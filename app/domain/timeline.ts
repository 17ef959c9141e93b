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
  'begun-from-word',
  'copied',
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
