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

/**
 * How often something was changed, as calendars count: more with each second, and with each version even within one. Small enough
 * for 32 bits until 2094. No version may go down by more than the seconds that passed.
 */
export function sequenceAt(changedAt: string, versions: number): number {
  const seconds = Math.floor((Date.parse(changedAt) - Date.parse('2026-01-01T00:00:00Z')) / 1_000)
  return Math.max(0, seconds) + versions
}

/** A name that no other portal's meeting has. */
export function inOneCalendar(name: string, origin: string): string {
  return `${name}@${new URL(origin).hostname}`
}
