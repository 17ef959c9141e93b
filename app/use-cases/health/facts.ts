import { readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { HealthFacts } from '#app/domain/health.ts'
import type { Portal } from '#app/portal.ts'
import { lastBackup } from '#app/use-cases/backups/last-backup.ts'
import { mailState } from '#db/mail.ts'
import { portalSettings } from '#db/portal-settings.ts'
import type { Health } from './check-health.ts'

/** Everything the health of the portal is judged by. Never throws: what cannot be found out is null. */
export async function healthFacts(portal: Portal, health: Health): Promise<HealthFacts> {
  return {
    now: portal.clock().toISOString(),
    database: health.database,
    search: health.search.state,
    indexes: health.search.checks,
    outbox: health.outbox,
    mail: tried(portal, () => mailState(portal.db)),
    disk: await diskOf(portal.settings.dataFolder),
    backups: tried(portal, () => {
      const { good, failed } = lastBackup(portal)
      return {
        scheduled: portalSettings(portal.db).backupHour !== null,
        lastGoodAt: good?.finishedAt ?? null,
        failedSince: failed !== null,
      }
    }),
  }
}

/** Bytes in the data folder, everything below it included; null when it is in memory or cannot be read. */
export async function folderSize(folder: string): Promise<number | null> {
  if (folder === ':memory:') return null
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    const sizes = await Promise.all(
      // A file may be gone between the listing and the look at it.
      files.map((file) =>
        stat(join(file.parentPath, file.name)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
    )
    return sizes.reduce((sum, size) => sum + size, 0)
  } catch {
    return null
  }
}

async function diskOf(folder: string): Promise<HealthFacts['disk']> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder === ':memory:' ? '.' : folder)
    return { free: bavail * bsize, total: blocks * bsize }
  } catch {
    return null
  }
}

function tried<T>(portal: Portal, read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    portal.log.error({ err: error }, 'the health of the portal could not be read')
    return null
  }
}
