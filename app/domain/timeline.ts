/** What can happen to a record, as people read it in its history. */
export const timelineEvents = [
  'started',
  'submitted',
  'recalled',
  'claimed',
  'handed-back',
  'returned',
  'published',
  'new-draft',
  'draft-discarded',
  'withdrawn',
  'imported',
] as const
export type TimelineEvent = (typeof timelineEvents)[number]

export interface TimelineEntry {
  at: string
  actorName: string
  event: TimelineEvent
  note: string
}
