import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Nation, OrganisationType, Region, Sector } from '#app/domain/vocabulary.ts'

export const organisations = sqliteTable(
  'organisations',
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    nameEn: text('name_en').notNull(),
    nameCy: text('name_cy').notNull(),
    type: text().$type<OrganisationType>().notNull(),
    sector: text().$type<Sector>().notNull(),
    nation: text().$type<Nation>().notNull(),
    region: text().$type<Region>().notNull(),
    /** GSS or ODS code. */
    code: text().notNull().default(''),
    website: text().notNull().default(''),
    demonstration: integer({ mode: 'boolean' }).notNull().default(false),
    /** It publishes nothing without its Welsh; set by its administrators, never by a list that is loaded. */
    welshRequired: integer('welsh_required', { mode: 'boolean' }).notNull().default(false),
    /** Its case studies are published only when every finding of the anonymity check is decided on. */
    anonymityRequired: integer('anonymity_required', { mode: 'boolean' }).notNull().default(false),
    /** Its casebooks are published only by somebody who did not write at that edition. */
    secondPersonRequired: integer('second_person_required', { mode: 'boolean' }).notNull().default(false),
    /** What its contributors send goes to an approver of its own first. */
    approverStep: integer('approver_step', { mode: 'boolean' }).notNull().default(false),
    /** What it says of itself. Markdown. */
    aboutEn: text('about_en').notNull().default(''),
    aboutCy: text('about_cy').notNull().default(''),
    contactEmail: text('contact_email').notNull().default(''),
    contactPhone: text('contact_phone').notNull().default(''),
    contactAddress: text('contact_address').notNull().default(''),
    /** Since when its profile is in its own hands: a list that is loaded again leaves the website alone. */
    profileSavedAt: text('profile_saved_at'),
    /** Since when it no longer exists, or no longer takes part. Its records stay. */
    closedAt: text('closed_at'),
    /**
     * The import in which an ombudsman's editor named it, '' when it came otherwise: nobody who looks after the portal has
     * seen it yet. The import itself may be forgotten meanwhile.
     */
    namedInImport: text('named_in_import').notNull().default(''),
    /** The body that its records and people went to. */
    mergedInto: text('merged_into').references((): AnySQLiteColumn => organisations.id),
  },
  (t) => [index('organisations_merged_into').on(t.mergedInto)],
)

/** Addresses that an organisation had before: they lead to the one it has now. */
export const organisationSlugs = sqliteTable(
  'organisation_slugs',
  {
    slug: text().primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** When it stopped being the address. */
    until: text().notNull(),
  },
  (t) => [index('organisation_slugs_organisation').on(t.organisationId)],
)

/** What an organisation was called before, for its history and for whoever looks for the old name. */
export const organisationNames = sqliteTable(
  'organisation_names',
  {
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    nameEn: text('name_en').notNull(),
    nameCy: text('name_cy').notNull(),
    until: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.until] })],
)
