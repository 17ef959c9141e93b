import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { editions, records } from './records.ts'

/** The records that an edition says it was inspired by. */
export const inspirations = sqliteTable(
  'inspirations',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    inspiredBy: text('inspired_by')
      .notNull()
      .references(() => records.id),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.inspiredBy] }),
    index('inspirations_inspired_by').on(t.inspiredBy),
  ],
)

/** What a Word file held that went to no field: only those who write the record see it, until they put it away. */
export const wordNotes = sqliteTable('word_notes', {
  recordId: text('record_id')
    .primaryKey()
    .references(() => records.id),
  /** Markdown. */
  text: text().notNull(),
  at: text().notNull(),
})
