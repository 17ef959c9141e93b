import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Language } from '#app/domain/vocabulary.ts'
import { people } from './people.ts'

/** Somebody asked for a link to set a new password. Whether anybody has the address is looked up later, unseen. */
export const resetRequests = sqliteTable('reset_requests', {
  id: integer().primaryKey({ autoIncrement: true }),
  /** The address typed, sealed: it may be anybody's. */
  sealed: text().notNull(),
  language: text().$type<Language>().notNull(),
  at: text().notNull(),
})

/** The one link by which somebody may set a new password, once. */
export const passwordResets = sqliteTable('password_resets', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id),
  tokenHash: text('token_hash').notNull().unique(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
})

/** A new address that somebody wants, until both addresses have agreed. A person has one at a time. */
export const emailChanges = sqliteTable('email_changes', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id),
  newEmail: text('new_email').notNull(),
  /** Of the links sent to the old and the new address. */
  oldTokenHash: text('old_token_hash').notNull().unique(),
  newTokenHash: text('new_token_hash').notNull().unique(),
  oldAgreedAt: text('old_agreed_at'),
  newAgreedAt: text('new_agreed_at'),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
})

/** Browsers that somebody has signed in with, so that they are told of one they have not. */
export const knownBrowsers = sqliteTable(
  'known_browsers',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** SHA-256 of the random key in the browser's cookie. */
    keyHash: text('key_hash').notNull(),
    usedAt: text('used_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.keyHash] }), index('known_browsers_used').on(t.usedAt)],
)
