import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

/** The picture an organisation is known by, small and written anew: what was uploaded is not kept. */
export const organisationLogos = sqliteTable('organisation_logos', {
  organisationId: text('organisation_id')
    .primaryKey()
    .references(() => organisations.id),
  /** WebP. */
  bytes: blob({ mode: 'buffer' }).notNull(),
  /** Of the bytes: in the picture's address, so that a new picture is not taken for the old one. */
  sha256: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  uploadedBy: text('uploaded_by')
    .notNull()
    .references(() => people.id),
  uploadedAt: text('uploaded_at').notNull(),
})

/** People whose roles in one organisation rest. The roles stay, so that they can have them back. */
export const suspendedMembers = sqliteTable(
  'suspended_members',
  {
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    suspendedAt: text('suspended_at').notNull(),
    suspendedBy: text('suspended_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.personId] }),
    index('suspended_members_person').on(t.personId),
  ],
)
