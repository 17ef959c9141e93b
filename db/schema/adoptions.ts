import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AdoptionStage, Figure } from '#app/domain/adoption.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { sql } from 'drizzle-orm'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { records } from './records.ts'

/** That a body has taken up, or looked at, a case study. What it says about it is in the entries, the newest counts. */
export const adoptions = sqliteTable(
  'adoptions',
  {
    id: text().primaryKey(),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** The number of the newest entry. */
    number: integer().notNull(),
    /** Whether the newest entry shows a result of the body's own: counted wherever an evidence level is shown. */
    measured: integer({ mode: 'boolean' }).notNull(),
    recordedAt: text('recorded_at').notNull(),
    removedAt: text('removed_at'),
  },
  (t) => [
    // At most one for each body and case study, besides those that were removed.
    uniqueIndex('adoptions_current')
      .on(t.recordId, t.organisationId)
      .where(sql`${t.removedAt} is null`),
    index('adoptions_organisation').on(t.organisationId),
  ],
)

export const adoptionEntries = sqliteTable(
  'adoption_entries',
  {
    adoptionId: text('adoption_id')
      .notNull()
      .references(() => adoptions.id),
    number: integer().notNull(),
    at: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    stage: text().$type<AdoptionStage>().notNull(),
    changed: text().notNull(),
    why: text().notNull(),
    figures: text({ mode: 'json' }).$type<Figure[]>().notNull(),
    contactRole: text('contact_role').notNull(),
    language: text().$type<Language>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.adoptionId, t.number] })],
)
