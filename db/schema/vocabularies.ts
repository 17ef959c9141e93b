import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { OpenVocabulary } from '#app/domain/terms.ts'
import type { ThemeGroup } from '#app/domain/vocabulary.ts'

/**
 * What site administrators made of the terms of a vocabulary: terms of their own, and what they changed of those that
 * come with the portal. A row is never deleted, so that no id comes to mean something else.
 */
export const terms = sqliteTable(
  'terms',
  {
    vocabulary: text().$type<OpenVocabulary>().notNull(),
    id: text().notNull(),
    /** Both null while the words are those that come with the portal. */
    labelEn: text('label_en'),
    labelCy: text('label_cy'),
    /** Of a theme that was added or moved. */
    groupId: text('group_id').$type<ThemeGroup>(),
    /** The term that is used in its place, for good. */
    mergedInto: text('merged_into'),
    retiredAt: text('retired_at'),
    addedAt: text('added_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.vocabulary, t.id] })],
)
