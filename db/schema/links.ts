import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { FactVerdict } from '#app/domain/fact-check.ts'
import type { LinkPurpose } from '#app/domain/link.ts'
import { people } from './people.ts'
import { editions } from './records.ts'

/** A link to one draft for people whom its writers ask: to write with them, or to check its facts. */
export const links = sqliteTable(
  'links',
  {
    id: text().primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    purpose: text().$type<LinkPurpose>().notNull(),
    /** The draft it opens, and nothing else: of no use once that is published or discarded. */
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    /** Whom it was made for, in the maker's words. */
    madeFor: text('made_for').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    revokedAt: text('revoked_at'),
    /** How many people may use it; null for any number. */
    atMost: integer('at_most'),
    uses: integer().notNull().default(0),
  },
  (t) => [index('links_edition').on(t.editionId, t.purpose)],
)

/** Who writes a draft with the organisation that owns it. Ends with the draft: the next edition is asked for anew. */
export const draftColleagues = sqliteTable(
  'draft_colleagues',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    linkId: text('link_id')
      .notNull()
      .references(() => links.id),
    joinedAt: text('joined_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.personId] }),
    index('draft_colleagues_person').on(t.personId),
  ],
)

/** Who answered a fact check, as they typed it: they have no account. */
export const factCheckers = sqliteTable('fact_checkers', {
  linkId: text('link_id')
    .primaryKey()
    .references(() => links.id),
  name: text().notNull(),
  role: text().notNull(),
  answeredAt: text('answered_at').notNull(),
})

/** What a checker says about one section of a draft. */
export const factAnswers = sqliteTable(
  'fact_answers',
  {
    linkId: text('link_id')
      .notNull()
      .references(() => links.id),
    section: text().notNull(),
    verdict: text().$type<FactVerdict>().notNull(),
    correction: text().notNull(),
    /** SHA-256 of the section as the checker saw it, to say when it was changed afterwards. */
    seen: text().notNull(),
    answeredAt: text('answered_at').notNull(),
    doneAt: text('done_at'),
    doneBy: text('done_by').references(() => people.id),
  },
  (t) => [primaryKey({ columns: [t.linkId, t.section] })],
)
