import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlainVerdictId } from '#app/domain/plain-verdict.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { people } from './people.ts'
import { editions } from './records.ts'

/** How easy a resident reviewer found an edition to understand, with a sentence or two. */
export const plainVerdicts = sqliteTable(
  'plain_verdicts',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    verdict: text().$type<PlainVerdictId>().notNull(),
    words: text().notNull(),
    language: text().$type<Language>().notNull(),
    /** SHA-256 of the text that was read, to say when it was changed afterwards. */
    seen: text().notNull(),
    givenAt: text('given_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.personId] })],
)
