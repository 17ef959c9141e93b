import { index, integer, primaryKey, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { TokenScope } from '#app/domain/organisation-token.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

/** With what an organisation's own programs are let in. Only a hash of each token is kept. */
export const organisationTokens = sqliteTable(
  'organisation_tokens',
  {
    id: text().primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    tokenHash: text('token_hash').notNull().unique(),
    name: text().notNull(),
    scopes: text({ mode: 'json' }).$type<TokenScope[]>().notNull(),
    madeBy: text('made_by')
      .notNull()
      .references(() => people.id),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at'),
    lastUsedAt: text('last_used_at'),
    revokedAt: text('revoked_at'),
  },
  (t) => [
    index('organisation_tokens_organisation').on(t.organisationId),
    index('organisation_tokens_made_by').on(t.madeBy),
  ],
)

/** What was answered to requests that came with a key of their own, for when they come again. Holds ids, nobody's words. */
export const keptAnswers = sqliteTable(
  'kept_answers',
  {
    tokenId: text('token_id')
      .notNull()
      .references((): AnySQLiteColumn => organisationTokens.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    /** SHA-256 of what was asked. */
    asked: text().notNull(),
    status: integer().notNull(),
    answer: text({ mode: 'json' }).$type<unknown>().notNull(),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tokenId, t.key] }), index('kept_answers_at').on(t.at)],
)
