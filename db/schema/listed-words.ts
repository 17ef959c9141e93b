import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { WordList } from '#app/domain/listed-words.ts'

/**
 * Words that this portal never takes for a finding, or always does. Sealed, since names that must not be published are
 * among them: neither a copy of the database nor a backup may be where they are read.
 */
export const listedWords = sqliteTable('listed_words', {
  id: text().primaryKey(),
  list: text().$type<WordList>().notNull(),
  sealed: text().notNull(),
  addedAt: text('added_at').notNull(),
})
