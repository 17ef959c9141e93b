import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Holders, Served } from '#app/domain/holders.ts'
import { people } from './people.ts'
import { records } from './records.ts'

/**
 * Records in which words were replaced after readers could see them, without those words. An address made of them is
 * kept as its SHA-256, to lead to the new one; so is the source of an import, to know it again.
 */
export const lateCorrections = sqliteTable(
  'late_corrections',
  {
    id: text().primaryKey(),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    at: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    addressHash: text('address_hash'),
    sourceHash: text('source_hash'),
    /** When nothing was left in the free space of the file either; null while that is still to be done. */
    cleanedAt: text('cleaned_at'),
  },
  (t) => [
    index('late_corrections_record').on(t.recordId),
    index('late_corrections_address').on(t.addressHash),
    index('late_corrections_source').on(t.sourceHash),
  ],
)

/** Who may still have what was corrected or taken down, as it stood at that moment: numbers and ids, nobody's words. */
export const holderLists = sqliteTable(
  'holder_lists',
  {
    id: text().primaryKey(),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    at: text().notNull(),
    holders: text({ mode: 'json' }).$type<Holders>().notNull(),
  },
  (t) => [index('holder_lists_record').on(t.recordId)],
)

/** How often a record went out in a feed, an export or a file on a day. Never to whom. */
export const servedCounts = sqliteTable(
  'served_counts',
  {
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    day: text().notNull(),
    what: text().$type<Served>().notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.day, t.what] })],
)
