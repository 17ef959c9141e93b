import { fork, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isBackupDue } from '#app/domain/backup.ts'
import type { Portal } from '#app/portal.ts'
import { newestBackups } from '#db/backups.ts'
import { portalSettings } from '#db/portal-settings.ts'
import { keepDoing } from '../keep-doing.ts'
import { noteRun } from '#app/use-cases/health/runs.ts'

const minute = 60_000

/**
 * Makes a backup each day in the hour that the portal's administrators chose, in a process of its own: checking a copy
 * would keep readers waiting here. One that was missed, because the portal was not running, is made up for when it
 * starts. Gives what stops it, which ends a backup under way: half a copy never gets a name.
 */
export function keepBackingUp(portal: Portal): () => Promise<void> {
  let child: ChildProcess | null = null
  const round = () => backUpIfDue(portal, (now) => (child = now))
  const stop = keepDoing(round, { first: minute, every: minute, ran: noteRun(portal, 'backups') })
  return async () => {
    child?.kill()
    await stop()
  }
}

/** Makes a backup if one is due, and tells of the process that does: null when there is none any more. */
export async function backUpIfDue(
  portal: Portal,
  tell: (child: ChildProcess | null) => void = () => {},
): Promise<void> {
  try {
    const { good, failed } = newestBackups(portal.db)
    const tried = [good, failed].flatMap((attempt) => attempt?.startedAt ?? [])
    const { backupHour } = portalSettings(portal.db)
    if (!isBackupDue(portal.clock(), backupHour, tried.sort().at(-1) ?? null)) return
    const child = startBackup(portal)
    tell(child)
    const { code, said } = await endOf(child)
    if (code !== 0) portal.log.error({ code, said }, 'the backup failed')
  } catch (error) {
    portal.log.error({ err: error }, 'the backup could not be started')
  } finally {
    tell(null)
  }
}

function startBackup({ settings }: Portal): ChildProcess {
  const program = fileURLToPath(new URL('../../../scripts/backup.ts', import.meta.url))
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const { dataFolder, backupFolder, secretKey } = settings
  return fork(program, {
    execArgv: ['--import', loader],
    env: {
      ...process.env,
      DATA_FOLDER: dataFolder,
      BACKUP_FOLDER: backupFolder,
      SECRET_KEY: secretKey,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

function endOf(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  })
}
