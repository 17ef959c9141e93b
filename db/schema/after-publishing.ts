import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { StillInUse } from '#app/domain/review-by.ts'
import type { TakeDownReason } from '#app/domain/take-down.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { people } from './people.ts'
import { records } from './records.ts'

/** What an organisation answered when it was asked whether something is still in use. */
export const confirmations = sqliteTable(
  'confirmations',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    at: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    answer: text().$type<StillInUse>().notNull(),
  },
  (t) => [index('confirmations_record').on(t.recordId, t.answer, t.at)],
)

/** Owners to be asked whether something is still in use; whoever sends mail takes those without `sentAt`. */
export const reminders = sqliteTable(
  'reminders',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    /** The day it was due to be looked at again, `YYYY-MM-DD`: asked once for each. */
    dueOn: text('due_on').notNull(),
    createdAt: text('created_at').notNull(),
    sentAt: text('sent_at'),
    answeredAt: text('answered_at'),
  },
  (t) => [uniqueIndex('reminders_due').on(t.recordId, t.dueOn)],
)

/**
 * Records whose words were erased for good. An address is made of words too, so only its SHA-256 is kept: enough to
 * answer "gone" there and never to give it to another record. The same holds for where an imported record came from.
 */
export const takeDowns = sqliteTable(
  'take_downs',
  {
    recordId: text('record_id')
      .primaryKey()
      .references(() => records.id),
    kind: text().$type<RecordKind>().notNull(),
    addressHash: text('address_hash').notNull(),
    sourceHash: text('source_hash'),
    at: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    reason: text().$type<TakeDownReason>().notNull(),
    /** For those who must account for it; shown on no page that readers see. */
    legalNote: text('legal_note').notNull(),
    /** When nothing was left in the free space of the file either; null while that is still to be done. */
    cleanedAt: text('cleaned_at'),
  },
  (t) => [index('take_downs_address').on(t.kind, t.addressHash), index('take_downs_source').on(t.sourceHash)],
)
