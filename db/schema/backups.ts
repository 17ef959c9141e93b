import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { BackupFailure } from '#app/domain/backup.ts'

/** Every attempt to copy the database, for those who must know that there is a copy. The copies are files. */
export const backups = sqliteTable(
  'backups',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    startedAt: text('started_at').notNull(),
    finishedAt: text('finished_at').notNull(),
    /** Its name in the folder of backups; null when none came about. */
    file: text(),
    bytes: integer(),
    failure: text().$type<BackupFailure>(),
  },
  (t) => [index('backups_finished').on(t.finishedAt)],
)
