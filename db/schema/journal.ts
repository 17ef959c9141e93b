import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ChainFault } from '#app/domain/audit-chain.ts'
import type { TimelineEvent } from '#app/domain/timeline.ts'

/** What people see of a record's history. */
export const timeline = sqliteTable(
  'timeline',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    recordId: text('record_id').notNull(),
    at: text().notNull(),
    actorId: text('actor_id').notNull(),
    event: text().$type<TimelineEvent>().notNull(),
    note: text().notNull(),
  },
  (t) => [index('timeline_record').on(t.recordId)],
)

/**
 * Who did what, for those who must account for it. Append-only and chained: `hash` is the SHA-256 of the previous hash
 * and this row. Triggers refuse change, deletion, and a row that does not follow from the last one. Holds ids, never
 * secrets or anybody's words.
 */
export const auditLog = sqliteTable(
  'audit_log',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    actorId: text('actor_id'),
    deed: text().notNull(),
    subject: text().notNull(),
    requestId: text('request_id').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text().notNull(),
  },
  (t) => [
    index('audit_log_at').on(t.at),
    index('audit_log_actor').on(t.actorId, t.id),
    index('audit_log_deed').on(t.deed, t.id),
    index('audit_log_subject').on(t.subject, t.id),
  ],
)

/**
 * When the whole chain was last walked, and how far it reached. `newestId` also holds the log in place: while a row
 * points to it, SQLite refuses to drop the table, which no trigger can.
 */
export const auditChecks = sqliteTable('audit_checks', {
  id: integer().primaryKey({ autoIncrement: true }),
  at: text().notNull(),
  entries: integer().notNull(),
  newestId: integer('newest_id').references(() => auditLog.id, { onDelete: 'restrict' }),
  newestHash: text('newest_hash').notNull(),
  /** The first entry at which the chain does not hold; null when it is whole. */
  brokenAt: integer('broken_at_id'),
  fault: text().$type<ChainFault>(),
})

/** What has to be told to somebody else after commit. Done rows are removed; dead ones wait for a person. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    topic: text().$type<'search'>().notNull(),
    subject: text().notNull(),
    createdAt: text('created_at').notNull(),
    availableAt: text('available_at').notNull(),
    attempts: integer().notNull(),
    lastError: text('last_error'),
    deadAt: text('dead_at'),
  },
  (t) => [index('outbox_waiting').on(t.deadAt, t.availableAt)],
)

/** Small facts about this installation: which starter content was loaded, when. */
export const installation = sqliteTable('installation', {
  key: text().primaryKey(),
  value: text().notNull(),
})
