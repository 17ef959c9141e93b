import type { Agenda, AgendaItem } from './agenda.ts'
import type { RecordCard } from './card.ts'
import type { Suggestion } from './discussion.ts'
import type { ShownText } from './shown.ts'
import type { Language, RecordKind } from './vocabulary.ts'

/** An agenda with what its items are about, as its page shows it. */
export interface ReadAgenda extends Omit<Agenda, 'items'> {
  items: ReadAgendaItem[]
  totalMinutes: number
}

export interface ReadAgendaItem extends Omit<AgendaItem, 'pinned'> {
  /** Minutes gone by when this item ends. */
  until: number
  /** Null for an item of the team's own. */
  record: PinnedRecord | null
  /** The languages of what the team itself wrote, where those may not be the one it is shown in. */
  written?: Record<'title' | 'questions' | 'notes', Language>
}

/** A record as it was when it was chosen, and what became of it since. */
export interface PinnedRecord {
  id: string
  /** From the edition that was chosen; null when readers may not see the record any more. */
  card: RecordCard | null
  edition: EditionMark
  standing: Standing
  /** Questions that its own fields raise, those on the agenda already left out. */
  suggestions: Suggestion[]
}

export interface EditionMark {
  number: number
  publishedAt: string | null
}

/** How a record on an agenda stands today. Nothing is swapped without being asked. */
export type Standing =
  | { is: 'current' }
  | { is: 'newer-edition'; edition: EditionMark; changeNote: string }
  | { is: 'no-longer-current'; explanation: string }
  /** `onAgenda`: the replacement is on this agenda already. `by` is null when it cannot be read either. */
  | { is: 'replaced'; by: (ShownText & { kind: RecordKind; slug: string }) | null; onAgenda: boolean }
  | { is: 'gone' }
  /** Erased for good. */
  | { is: 'taken-down' }

/** What was just put on an agenda: its title, in the language it is written in, and on which; null: on the current one. */
export type AddedItem = { title: string; agenda: AgendaName | null } & Pick<ShownText, 'language'>

/** How an agenda is told from others. */
export type AgendaName = Pick<Agenda, 'id' | 'title' | 'meetingDate'>
