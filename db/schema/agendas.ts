import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
    shareToken: text('share_token').unique(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [index('agendas_owner').on(t.ownerId), index('agendas_key').on(t.keyHash)],
)

export const agendaItems = sqliteTable(
  'agenda_items',
  {
    agendaId: text('agenda_id')
      .notNull()
      .references(() => agendas.id, { onDelete: 'cascade' }),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    position: integer().notNull(),
    note: text().notNull(),
    minutes: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.agendaId, t.recordId] })],
)
