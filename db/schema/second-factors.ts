import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people.ts'

/** An app on somebody's phone that makes codes (TOTP, RFC 6238), beside their password. */
export const secondFactors = sqliteTable('second_factors', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id),
  /** What the app and the portal both know, sealed by the vault. */
  sealedSecret: text('sealed_secret').notNull(),
  /** The time step of the last code taken, so that no code works twice. */
  lastStep: integer('last_step').notNull().default(0),
  /** Null while it is being set up: it protects nothing until a code has shown that the app has the secret. */
  confirmedAt: text('confirmed_at'),
})

/** For somebody whose phone is gone: each works once. Only hashes, as of any token. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    codeHash: text('code_hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.codeHash] })],
)

/** Somebody who gave the right password, or came from their organisation, and has yet to give a code. */
export const pendingSignIns = sqliteTable(
  'pending_sign_ins',
  {
    /** SHA-256 of the token in the cookie. */
    tokenHash: text('token_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** The organisation whose sign-in they came through; null after a password. */
    organisationId: text('organisation_id'),
    expiresAt: text('expires_at').notNull(),
  },
  (t) => [index('pending_sign_ins_person').on(t.personId)],
)
