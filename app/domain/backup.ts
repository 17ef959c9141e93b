/** Why no backup came about. Each has its sentence; the details are in the log. */
export const backupFailures = ['not-copied', 'damaged', 'counts-differ', 'audit-log-broken'] as const
export type BackupFailure = (typeof backupFailures)[number]
