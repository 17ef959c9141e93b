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

/** How often something was changed, as calendars count: more with each minute, and small enough for 32 bits. */
export function sequenceAt(changedAt: string): number {
  return Math.max(0, Math.floor((Date.parse(changedAt) - Date.parse('2026-01-01T00:00:00Z')) / 60_000))
}

/** A name that no other portal's meeting has. */
export function inOneCalendar(name: string, origin: string): string {
  return `${name}@${new URL(origin).hostname}`
}
