import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AgendaChangeNote, ItemReason, Purpose } from '#app/domain/agenda.ts'
import type { Outcome } from '#app/domain/minutes.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { meetingSeries } from './meetings.ts'
import { people } from './people.ts'
import { editions, records } from './records.ts'

export const agendas = sqliteTable(
  'agendas',
  {
    id: text().primaryKey(),
    ownerId: text('owner_id').references(() => people.id),
    /** SHA-256 of the key in a visitor's cookie, while nobody owns it. */
    keyHash: text('key_hash'),
    title: text().notNull(),
    meetingDate: text('meeting_date').notNull(),
    meetingLength: integer('meeting_length'),
    shareToken: text('share_token').unique(),
    /** The last day (`YYYY-MM-DD`) on which that link opens; null: until it is taken back. */
    shareUntil: text('share_until'),
    /** Of a meeting of a series: which one, by the day its rhythm has it. Nobody owns it; the series' people do. */
    seriesId: text('series_id').references(() => meetingSeries.id, { onDelete: 'cascade' }),
    plannedFor: text('planned_for'),
    /** Grows with every change; who saves names the one they started from. */
    version: integer().notNull().default(1),
    /** The page, as it was opened, that the last change of words came from. */
    changedFrom: text('changed_from').notNull().default(''),
    /** When it went out: from then on its numbers stay, and what changes is listed. */
    issuedAt: text('issued_at'),
    changes: text({ mode: 'json' }).$type<AgendaChangeNote[]>().notNull().default([]),
    /** How many were there; null while nobody wrote up the meeting. */
    attendance: integer(),
    heldAt: text('held_at'),
    /** The item that records go behind while there is none; items are written anew, so that nothing points to their rows. */
    recordsAfter: text('records_after').notNull().default(''),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    /** When somebody last changed or opened it, to the day: those that nobody owns are tidied away by it. */
    usedAt: text('used_at').notNull().default(''),
  },
  (t) => [
    index('agendas_owner').on(t.ownerId),
    index('agendas_key').on(t.keyHash),
    uniqueIndex('agendas_meeting').on(t.seriesId, t.plannedFor),
  ],
)

export const agendaItems = sqliteTable(
  'agenda_items',
  {
    id: text().primaryKey(),
    agendaId: text('agenda_id')
      .notNull()
      .references(() => agendas.id, { onDelete: 'cascade' }),
    /** Both or neither: an item of the team's own is about no record. */
    recordId: text('record_id').references(() => records.id),
    editionId: text('edition_id').references(() => editions.id),
    position: integer().notNull(),
    title: text().notNull(),
    note: text().notNull(),
    purpose: text().$type<Purpose | ''>().notNull(),
    presenter: text().notNull(),
    questions: text().notNull(),
    minutes: integer().notNull(),
    /** For the team alone: in nothing that is passed on. */
    restricted: text().notNull().default(''),
    /** Its number since the agenda went out ('3', '3A'); '' before. */
    label: text().notNull().default(''),
    /** Why it was put on by itself; '' when somebody chose it. */
    reason: text().$type<ItemReason | ''>().notNull().default(''),
    /** Once dealt with: what came of it. */
    outcome: text().$type<Outcome | ''>().notNull().default(''),
    resolution: text().notNull().default(''),
    votesFor: integer('votes_for'),
    votesAgainst: integer('votes_against'),
    votesAbstained: integer('votes_abstained'),
  },
  (t) => [uniqueIndex('agenda_items_record').on(t.agendaId, t.recordId)],
)

/** What a lead writes for a committee about an agenda, a row for each language it is written in. */
export const agendaReports = sqliteTable(
  'agenda_reports',
  {
    agendaId: text('agenda_id')
      .notNull()
      .references(() => agendas.id, { onDelete: 'cascade' }),
    language: text().$type<Language>().notNull(),
    purpose: text().notNull(),
    background: text().notNull(),
    findings: text().notNull(),
    legal: text().notNull(),
    financial: text().notNull(),
    equality: text().notNull(),
    welshLanguage: text('welsh_language').notNull(),
    recommendation: text().notNull(),
    /** Grows with every change; who saves names the one they started from. */
    version: integer().notNull(),
    /** The page, as it was opened, that the last change came from. */
    changedFrom: text('changed_from').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agendaId, t.language] })],
)
