import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { NewPeople } from '#app/domain/openid.ts'
import { organisations } from './organisations.ts'
import { people, sessions } from './people.ts'

/** An organisation's own directory that its people may sign in with (OpenID Connect). */
export const identityProviders = sqliteTable('identity_providers', {
  organisationId: text('organisation_id')
    .primaryKey()
    .references(() => organisations.id),
  issuer: text().notNull(),
  clientId: text('client_id').notNull(),
  /** Sealed by the vault. */
  sealedSecret: text('sealed_secret').notNull(),
  /** Who gets an account by signing in. */
  newPeople: text('new_people').$type<NewPeople>().notNull(),
  /** A portal administrator was told that it asks for a second factor itself, so the portal need not. */
  asksSecondFactor: integer('asks_second_factor', { mode: 'boolean' }).notNull(),
  enabled: integer({ mode: 'boolean' }).notNull(),
})

/** Which addresses it may speak for. A domain belongs to one organisation only. */
export const identityDomains = sqliteTable(
  'identity_domains',
  {
    domain: text().primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** The portal administrator who made sure that the domain is the organisation's. */
    confirmedBy: text('confirmed_by')
      .notNull()
      .references(() => people.id),
    confirmedAt: text('confirmed_at').notNull(),
  },
  (t) => [index('identity_domains_organisation').on(t.organisationId)],
)

/** Which account of a directory is which account here, so that a changed address loses nobody. */
export const identities = sqliteTable(
  'identities',
  {
    issuer: text().notNull(),
    /** The directory's own name for the account, which it never gives to another (`sub`). */
    subject: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: text('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] }), index('identities_person').on(t.personId)],
)

/** A way out to a directory from which somebody is expected back, once, with the same browser. */
export const identityAttempts = sqliteTable('identity_attempts', {
  /** SHA-256 of the `state` sent along, of the token in the browser's cookie, and of the `nonce`. */
  stateHash: text('state_hash').primaryKey(),
  browserHash: text('browser_hash').notNull(),
  nonceHash: text('nonce_hash').notNull(),
  organisationId: text('organisation_id')
    .notNull()
    .references(() => organisations.id),
  /** The issuer it began with: nobody else may answer, whatever the connection says by then. */
  issuer: text().notNull(),
  /** Proves that whoever began also ends it (PKCE); sealed by the vault. */
  sealedVerifier: text('sealed_verifier').notNull(),
  /** Where to go afterwards: a path of the portal, with its language. */
  thenTo: text('then_to').notNull(),
  expiresAt: text('expires_at').notNull(),
})

/** Sessions that were begun through an organisation, which end when its connection does. */
export const identitySessions = sqliteTable(
  'identity_sessions',
  {
    sessionId: text('session_id')
      .primaryKey()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
  },
  (t) => [index('identity_sessions_organisation').on(t.organisationId)],
)
