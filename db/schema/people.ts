import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { BrowserName, SystemName } from '#app/domain/device.ts'
import type { OrganisationRole, PortalRole, SuspensionReason } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { organisations } from './organisations.ts'

export const people = sqliteTable('people', {
  id: text().primaryKey(),
  /** Lower case: an address is one person however it is typed. */
  email: text().notNull().unique(),
  name: text().notNull(),
  language: text().$type<Language>().notNull(),
  passwordHash: text('password_hash').notNull(),
  portalRoles: text('portal_roles', { mode: 'json' }).$type<PortalRole[]>().notNull(),
  suspendedAt: text('suspended_at'),
  /** Null also for those suspended before reasons were asked for. */
  suspendedFor: text('suspended_for').$type<SuspensionReason>(),
  /** The account was deleted: nothing of the person is left in this row. */
  deletedAt: text('deleted_at'),
  /** False: only mail that lets them in or warns them. */
  wantsMail: integer('wants_mail', { mode: 'boolean' }).notNull().default(true),
  createdAt: text('created_at').notNull(),
})

export const memberships = sqliteTable(
  'memberships',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    role: text().$type<OrganisationRole>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.organisationId, t.role] })],
)

/** Managed by lucia. `id` is the SHA-256 of the token in the cookie; the token itself is stored nowhere. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => people.id),
    /** Idle limit, in seconds since 1970; lucia moves it on. */
    expiresAt: integer('expires_at').notNull(),
    /** For the absolute limit, which lucia does not have. */
    createdAt: text('created_at').notNull(),
    /** To a few minutes; '' until it is first used again. */
    usedAt: text('used_at').notNull().default(''),
    browser: text().$type<BrowserName>().notNull().default('other'),
    system: text().$type<SystemName>().notNull().default('other'),
  },
  (t) => [index('sessions_user').on(t.userId)],
)

/** A link by which somebody may join an organisation, once. */
export const invitations = sqliteTable('invitations', {
  id: text().primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  organisationId: text('organisation_id')
    .notNull()
    .references(() => organisations.id),
  role: text().$type<OrganisationRole>().notNull(),
  email: text().notNull(),
  invitedBy: text('invited_by')
    .notNull()
    .references(() => people.id),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
})
