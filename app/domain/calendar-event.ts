/** A meeting for people's calendars. */
export interface CalendarEvent {
  /** The same for the same meeting, always. */
  uid: string
  title: string
  description: string
  /** Where to read on. */
  url: string
  /** Grows with each change. */
  sequence: number
  /** When it was last changed. */
  changedAt: string
  cancelled: boolean
  /** A whole day (`YYYY-MM-DD`), or from one instant (ISO) to another. */
  when: { day: string } | { start: string; end: string }
}
