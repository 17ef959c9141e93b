import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Nation, OrganisationType, Region, Sector } from '#app/domain/vocabulary.ts'

export const organisations = sqliteTable('organisations', {
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
})
