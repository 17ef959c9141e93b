import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { MissedOutcome } from '#app/domain/missed-search.ts'
import type { SetLanguage } from '#app/domain/synonym.ts'
import type { Language } from '#app/domain/vocabulary.ts'

/**
 * What administrators made of the synonyms: a set of their own, or, under the id of a set that comes with the portal,
 * their version of it. `entries` is null while only `active` differs from the set that comes with the portal.
 */
export const synonymSets = sqliteTable('synonym_sets', {
  id: text().primaryKey(),
  entries: text({ mode: 'json' }).$type<string[]>(),
  oneWay: integer('one_way', { mode: 'boolean' }).notNull(),
  language: text().$type<SetLanguage>().notNull(),
  active: integer({ mode: 'boolean' }).notNull(),
  updatedAt: text('updated_at').notNull(),
})

/** Words that readers looked for in vain, counted by day. Never who, never when within the day. */
export const missedSearches = sqliteTable(
  'missed_searches',
  {
    day: text().notNull(),
    words: text().notNull(),
    language: text().$type<Language>().notNull(),
    outcome: text().$type<MissedOutcome>().notNull(),
    count: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.day, t.words, t.language, t.outcome] }),
    index('missed_searches_words').on(t.words, t.language),
  ],
)
