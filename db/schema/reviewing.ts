import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Content } from '#app/domain/record.ts'
import type { Side } from '#app/domain/conversation.ts'
import type { ScheduleFailure } from '#app/domain/schedule.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { people } from './people.ts'
import { editions, records } from './records.ts'

/** A draft's words as they were sent each time: what reviewers compare the next sending with. */
export const submissions = sqliteTable(
  'submissions',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    at: text().notNull(),
    original: text().$type<Language>().notNull(),
    content: text({ mode: 'json' }).$type<Content>().notNull(),
    changeNote: text('change_note').notNull(),
  },
  (t) => [index('submissions_edition').on(t.editionId), index('submissions_record').on(t.recordId)],
)

/** What writers and reviewers say to each other about a record; both sides read it. */
export const messages = sqliteTable(
  'messages',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    at: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    side: text().$type<Side>().notNull(),
    text: text().notNull(),
  },
  (t) => [index('messages_record').on(t.recordId)],
)

/** What reviewers write for each other. A table apart, so that no query for writers can reach it by a slip. */
export const reviewNotes = sqliteTable(
  'review_notes',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    at: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    text: text().notNull(),
  },
  (t) => [index('review_notes_record').on(t.recordId)],
)

/** When a draft is to be published by itself. A row whose publication failed stays until somebody decides anew. */
export const schedules = sqliteTable(
  'schedules',
  {
    recordId: text('record_id')
      .primaryKey()
      .references(() => records.id),
    /** UTC, ISO. */
    publishAt: text('publish_at').notNull(),
    scheduledBy: text('scheduled_by')
      .notNull()
      .references(() => people.id),
    scheduledAt: text('scheduled_at').notNull(),
    failure: text({ mode: 'json' }).$type<ScheduleFailure>(),
  },
  (t) => [index('schedules_due').on(t.publishAt)],
)
