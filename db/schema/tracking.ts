import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { TrackingDeed } from '#app/domain/tracking.ts'
import { people } from './people.ts'
import { records } from './records.ts'

/**
 * What was recorded of a published recommendation: entries are added and never changed. Which one it is, its row's key says,
 * which is the same in every edition.
 */
export const recommendationEvents = sqliteTable(
  'recommendation_events',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    rowKey: text('row_key').notNull(),
    deed: text().$type<TrackingDeed>().notNull(),
    at: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    words: text().notNull(),
    link: text().notNull(),
  },
  (t) => [index('recommendation_events_row').on(t.recordId, t.rowKey)],
)
