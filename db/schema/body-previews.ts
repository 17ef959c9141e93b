import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { editions } from './records.ts'

/** The days in which a body named in a draft excerpt may see it and correct its facts. One for each draft. */
export const bodyPreviews = sqliteTable(
  'body_previews',
  {
    editionId: text('edition_id')
      .primaryKey()
      .references(() => editions.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    openedBy: text('opened_by')
      .notNull()
      .references(() => people.id),
    openedAt: text('opened_at').notNull(),
    /** The last day of the period in London, `YYYY-MM-DD`. */
    lastDay: text('last_day').notNull(),
    /** When the body said that it has no (further) corrections. */
    agreedAt: text('agreed_at'),
    agreedBy: text('agreed_by').references(() => people.id),
    /** When the editor went ahead without waiting, and why. */
    skippedAt: text('skipped_at'),
    skippedBy: text('skipped_by').references(() => people.id),
    skipReason: text('skip_reason').notNull().default(''),
  },
  (t) => [index('body_previews_organisation').on(t.organisationId)],
)

/** What a named body says is wrong in one field of the draft. */
export const bodyCorrections = sqliteTable(
  'body_corrections',
  {
    id: text().primaryKey(),
    editionId: text('edition_id')
      .notNull()
      .references(() => bodyPreviews.editionId),
    /** A field key, or '' for the whole record. */
    field: text().notNull(),
    correction: text().notNull(),
    sentBy: text('sent_by')
      .notNull()
      .references(() => people.id),
    sentAt: text('sent_at').notNull(),
    doneAt: text('done_at'),
    doneBy: text('done_by').references(() => people.id),
  },
  (t) => [index('body_corrections_edition').on(t.editionId)],
)
