import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people.ts'
import { records } from './records.ts'

/**
 * The voices whose consent was withdrawn, without their words: nothing that is saved later may bring them back, be it
 * from a form that was open at the time.
 */
export const withdrawnVoices = sqliteTable(
  'withdrawn_voices',
  {
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    /** The key of its row in the record's content. */
    voiceId: text('voice_id').notNull(),
    at: text().notNull(),
    actorId: text('actor_id')
      .notNull()
      .references(() => people.id),
    /** When nothing of the words was left in the free space of the file either; null while that is still to be done. */
    cleanedAt: text('cleaned_at'),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.voiceId] })],
)
