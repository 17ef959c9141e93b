import { desc, isNull, isNotNull } from 'drizzle-orm'
import type { BackupFailure } from '#app/domain/backup.ts'
import type { Reader } from './connection.ts'
import { backups } from './schema/schema.ts'

export interface BackupAttempt {
  startedAt: string
  finishedAt: string
  file: string | null
  bytes: number | null
  failure: BackupFailure | null
}

export function insertBackup(db: Reader, attempt: BackupAttempt): void {
  db.insert(backups).values(attempt).run()
}

/** The newest attempt that came to a good end, and the newest that did not. */
export function newestBackups(db: Reader): { good: BackupAttempt | null; failed: BackupAttempt | null } {
  const newest = (which: typeof isNull) =>
    db.select().from(backups).where(which(backups.failure)).orderBy(desc(backups.id)).limit(1).get() ?? null
  return { good: newest(isNull), failed: newest(isNotNull) }
}
