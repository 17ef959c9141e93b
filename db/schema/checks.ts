import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { LinkFault } from '#app/domain/checks/check.ts'
import { editions } from './records.ts'

/** What came of trying a web address. `dueAt` is when it is tried next; `checkedAt` is null until it was tried once. */
export const linkChecks = sqliteTable(
  'link_checks',
  {
    address: text().primaryKey(),
    checkedAt: text('checked_at'),
    dueAt: text('due_at').notNull(),
    /** Null while it leads somewhere, or nothing is known. */
    fault: text().$type<LinkFault>(),
    /** How often in a row it led nowhere: a server may be away for an hour. */
    failures: integer().notNull().default(0),
  },
  (t) => [index('link_checks_due').on(t.dueAt)],
)

/** Which addresses an edition leads to. One without any has one row with '', so that it is not read again for them. */
export const linkUses = sqliteTable(
  'link_uses',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    address: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.address] }), index('link_uses_address').on(t.address)],
)
