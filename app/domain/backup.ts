import type { Anchor } from './audit-chain.ts'
import { londonDay, londonInstants } from './london-time.ts'

/** Why no backup came about. Each has its sentence; the details are in the log. */
export const backupFailures = ['not-copied', 'damaged', 'counts-differ', 'audit-log-broken'] as const
export type BackupFailure = (typeof backupFailures)[number]

/** What is written beside each copy of the database, so that it can be checked without opening it. */
export interface Manifest {
  /** The copy's name in the same folder. */
  file: string
  /** When the copying began; UTC, ISO. */
  at: string
  /** The portal's version, and the newest change to its database that the copy has. */
  portal: string
  schema: string
  bytes: number
  /** SHA-256 of the copy, in hexadecimal. */
  sha256: string
  /** Rows in each table. */
  counts: Record<string, number>
  audit: { entries: number; newest: Anchor | null }
  /** The copy's name, sealed: opens with the key that its secrets are sealed with, and no other. */
  sealed: string
}

/** How a copy that began at this time (UTC, ISO) is called. */
export function backupName(at: string): string {
  return `portal-${at.replace(/[:.]/g, '-')}.db`
}

/** How many of each are kept: days, weeks and months that have a copy, counted back from the newest. */
export const backupsKept = { days: 7, weeks: 4, months: 12 } as const

/** Copies of the last day are all kept: somebody may have made one before trying something. */
const keptInAnyCase = 24 * 60 * 60 * 1_000

/**
 * Which copies are kept, of those that began at these times (UTC, ISO): the newest of each of the last days, weeks
 * (from Monday) and months that have any. A time without backups therefore deletes none.
 */
export function backupsToKeep(times: readonly string[], now: Date): Set<string> {
  const newestFirst = [...new Set(times)].sort().reverse()
  const kept = newestFirst.filter((at) => now.getTime() - Date.parse(at) < keptInAnyCase)
  const periods: [(at: string) => string, number][] = [
    [(at) => at.slice(0, 10), backupsKept.days],
    [mondayOf, backupsKept.weeks],
    [(at) => at.slice(0, 7), backupsKept.months],
  ]
  for (const [periodOf, most] of periods) {
    const newestOf = new Map<string, string>()
    for (const at of newestFirst) {
      if (!newestOf.has(periodOf(at)) && newestOf.size < most) newestOf.set(periodOf(at), at)
    }
    kept.push(...newestOf.values())
  }
  return new Set(kept)
}

function mondayOf(at: string): string {
  const day = new Date(`${at.slice(0, 10)}T00:00:00.000Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}

/**
 * Whether the daily backup has to be made now. `hour` is London's, null for never; `triedAt` when the last one began
 * (UTC, ISO). A failed one is tried again the next day: it is shown until then, and a full disk does not get emptier.
 */
export function isBackupDue(now: Date, hour: number | null, triedAt: string | null): boolean {
  if (hour === null) return false
  const due = [now, new Date(now.getTime() - 86_400_000)]
    .flatMap((day) => londonInstants(londonDay(day), `${String(hour).padStart(2, '0')}:00`))
    .filter((instant) => instant <= now.toISOString())
    .sort()
    .at(-1)
  return due !== undefined && (triedAt === null || triedAt < due)
}
