import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { LastMailState } from '#app/domain/mail.ts'
import type { Alerts, NewsKind } from '#app/domain/saved-search.ts'
import { people } from './people.ts'
import { records } from './records.ts'

/** A search that somebody keeps, or one thing that they follow, and how often they are told what is new. */
export const savedSearches = sqliteTable(
  'saved_searches',
  {
    id: text().primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    /** The words, filters, dates and order, as JSON. */
    query: text().notNull(),
    /** What is followed instead (app/domain/followed.ts); null for a search. */
    follows: text(),
    alerts: text().$type<Alerts>().notNull(),
    paused: integer({ mode: 'boolean' }).notNull(),
    version: integer().notNull(),
    createdAt: text('created_at').notNull(),
    /** The last mail that told of it, which is forgotten sooner than when it was. */
    lastMailId: text('last_mail_id'),
    lastMailAt: text('last_mail_at'),
    /** What became of it, noted by a trigger when the mail is forgotten; null before. */
    lastMailState: text('last_mail_state').$type<LastMailState>(),
  },
  (t) => [
    index('saved_searches_person').on(t.personId),
    index('saved_searches_paused').on(t.paused),
    index('saved_searches_follows').on(t.follows),
    index('saved_searches_last_mail').on(t.lastMailId),
  ],
)

/** Editions that went live, and news of recommendations, of which nobody has looked yet whom to tell; in the order in which they came. */
export const alertNews = sqliteTable(
  'alert_news',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    /** What people are told of once: the edition, or what was recorded. */
    newsKey: text('edition_id').notNull(),
    /** The recommendation that something was recorded of. */
    rowKey: text('row_key'),
    kind: text().$type<NewsKind>().notNull(),
    at: text().notNull(),
  },
  (t) => [index('alert_news_record').on(t.recordId)],
)

/** What somebody is still to be told, and when it is due. */
export const alertMatches = sqliteTable(
  'alert_matches',
  {
    searchId: text('search_id')
      .notNull()
      .references(() => savedSearches.id, { onDelete: 'cascade' }),
    newsKey: text('edition_id').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    rowKey: text('row_key'),
    kind: text().$type<NewsKind>().notNull(),
    foundAt: text('found_at').notNull(),
    dueAt: text('due_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.searchId, t.newsKey] }),
    index('alert_matches_due').on(t.dueAt),
    index('alert_matches_person').on(t.personId, t.dueAt),
    index('alert_matches_record').on(t.recordId),
  ],
)

/** What somebody was told: written with the mail, so that no other search tells them again. */
export const alertsTold = sqliteTable(
  'alerts_told',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    newsKey: text('edition_id').notNull(),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.newsKey] }), index('alerts_told_at').on(t.at)],
)
