/** How far a team is with an agenda it was given to read. */
export interface TeamReading {
  teamId: string
  team: string
  organisation: string
  people: number
  read: number
  acknowledged: number
  /** Who they are, and how far; null for a team of another organisation, of which only counts are told. */
  names: { id: string; name: string; state: ReadingState }[] | null
}

export const readingStates = ['unread', 'read', 'acknowledged'] as const
export type ReadingState = (typeof readingStates)[number]

/** Somebody's state; undefined is known of those alone who never opened it. */
export function readingStateOf(
  reader: { readAt: string | null; acknowledgedAt: string | null } | undefined,
): ReadingState {
  if (reader === undefined || reader.readAt === null) return 'unread'
  return reader.acknowledgedAt === null ? 'read' : 'acknowledged'
}

/** A team that can be given an agenda. */
export interface TeamToGive {
  id: string
  team: string
  organisation: string
}

/** An agenda that one of somebody's teams was given. */
export interface GivenAgenda {
  id: string
  title: string
  meetingDate: string
  /** The team that was given it. */
  team: string
  sentAt: string
  state: ReadingState
}

/** The files an agenda is taken along as. */
export type AgendaEnding = 'docx' | 'pdf' | 'pptx' | 'ics' | 'md'

/** How somebody who does not work on an agenda has it: by the token of its link, or by its id as a team was given it. */
export type AgendaBy = { shared: string } | { given: string }
