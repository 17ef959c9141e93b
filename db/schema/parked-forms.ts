import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people.ts'
import { records } from './records.ts'

/**
 * What somebody had typed when their session had ended, kept until they have signed in again. Found by the hash of a
 * random token in a cookie; given to nobody but the person who typed it.
 */
export const parkedForms = sqliteTable(
  'parked_forms',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    task: text().notNull(),
    /** As browsers send it: application/x-www-form-urlencoded. */
    form: text().notNull(),
    at: text().notNull(),
  },
  (t) => [index('parked_forms_person').on(t.personId), index('parked_forms_record').on(t.recordId)],
)
