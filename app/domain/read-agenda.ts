import type { Agenda } from './agenda.ts'
import type { RecordCard } from './card.ts'
import type { Language } from './vocabulary.ts'

/** An agenda with what its items are about, as pages and documents show it. */
export interface ReadAgenda extends Omit<Agenda, 'items'> {
  items: ReadAgendaItem[]
  totalMinutes: number
}

export interface ReadAgendaItem {
  recordId: string
  note: string
  minutes: number
  /** Minutes gone by when this item ends. */
  until: number
  /** Null when the record has been withdrawn since it was added. */
  card: RecordCard | null
}

/** The agenda as it is taken to a meeting: each item with enough of its record to talk about. */
export interface AgendaOnPaper extends Omit<ReadAgenda, 'items'> {
  items: ItemOnPaper[]
}

export interface ItemOnPaper extends ReadAgendaItem {
  keyPoints: KeyPoint[]
}

/** A main part of a record in plain words, in the language of the item's card. */
export interface KeyPoint {
  heading: string
  paragraphs: string[]
}

/** What was just put on an agenda: its title, in the language it is written in. */
export interface AddedItem {
  title: string
  language: Language
}
