import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Purpose } from '#app/domain/agenda.ts'
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
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    /** When somebody last changed or opened it, to the day: those that nobody owns are tidied away by it. */
    usedAt: text('used_at').notNull().default(''),
  },
  (t) => [index('agendas_owner').on(t.ownerId), index('agendas_key').on(t.keyHash)],
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
  },
  (t) => [uniqueIndex('agenda_items_record').on(t.agendaId, t.recordId)],
)
