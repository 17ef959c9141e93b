import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Excerpt, Recommendation } from '#app/domain/excerpt.ts'
import type { Reminder, TrackingDeed } from '#app/domain/tracking.ts'
import type { DueWithin, RecommendationStatus, Scheme } from '#app/domain/vocabulary.ts'
import { attachments } from './attachments.ts'
import { people } from './people.ts'
import { records } from './records.ts'

/**
 * What was recorded of a published recommendation: entries are added and never changed. Which one it is, its row's key says,
 * which is the same in every edition.
 */
export const recommendationEvents = sqliteTable(
  'recommendation_events',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    rowKey: text('row_key').notNull(),
    deed: text().$type<TrackingDeed>().notNull(),
    at: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    words: text().notNull(),
    link: text().notNull(),
  },
  (t) => [index('recommendation_events_row').on(t.recordId, t.rowKey)],
)

/** The files that came with evidence: a record's own, that stand in none of its editions. */
export const recommendationEventFiles = sqliteTable(
  'recommendation_event_files',
  {
    attachmentId: text('attachment_id')
      .primaryKey()
      .references(() => attachments.id),
    eventId: integer('event_id')
      .notNull()
      .references(() => recommendationEvents.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
  },
  (t) => [index('recommendation_event_files_event').on(t.eventId)],
)

/** That the people of a body were told of a recommendation's day: once before it comes, and once when it has passed. */
export const recommendationReminders = sqliteTable(
  'recommendation_reminders',
  {
    recordId: text('record_id')
      .notNull()
      .references(() => records.id, { onDelete: 'cascade' }),
    rowKey: text('row_key').notNull(),
    /** `YYYY-MM-DD`: another day is told of again. */
    due: text().notNull(),
    reminder: text().$type<Reminder>().notNull(),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.rowKey, t.due, t.reminder] })],
)

/**
 * The recommendations of live editions, one by one, so that no whole edition is read to list and count them. Triggers write
 * it whenever a record's live edition or its words become others (see the migration): nothing else does.
 */
export const recommendationRows = sqliteTable(
  'recommendation_rows',
  {
    recordId: text('record_id')
      .notNull()
      .references(() => records.id, { onDelete: 'cascade' }),
    rowKey: text('row_key').notNull(),
    /** In the edition, from 0. */
    place: integer().notNull(),
    /** The id of the body that the excerpt names, '' when it names none. */
    body: text().notNull(),
    kind: text().notNull(),
    due: text().notNull(),
    within: text().$type<DueWithin | ''>().notNull(),
    reportDate: text('report_date').notNull(),
    scheme: text().$type<Scheme | ''>().notNull(),
    status: text().$type<RecommendationStatus | ''>().notNull(),
    /** What is said in both languages. */
    words: text({ mode: 'json' })
      .$type<Partial<Pick<Excerpt, 'title' | 'anonymousBody'> & Pick<Recommendation, 'text'>>>()
      .notNull(),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.rowKey] }), index('recommendation_rows_body').on(t.body)],
)
