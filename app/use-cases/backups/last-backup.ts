import type { Portal } from '#app/portal.ts'
import { newestBackups, type BackupAttempt } from '#db/backups.ts'

export interface LastBackup {
  /** The newest that came to a good end, and the newest failure since then; null where there is none. */
  good: BackupAttempt | null
  failed: BackupAttempt | null
}

/** When there last was a good backup, and what went wrong since. */
export function lastBackup({ db }: Pick<Portal, 'db'>): LastBackup {
  const { good, failed } = newestBackups(db)
  const isOver = good !== null && failed !== null && failed.finishedAt < good.finishedAt
  return { good, failed: isOver ? null : failed }
}
