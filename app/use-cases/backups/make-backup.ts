import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { ChainReport } from '#app/domain/audit-chain.ts'
import { backupName, type Manifest } from '#app/domain/backup.ts'
import type { Portal } from '#app/portal.ts'
import { copyInUse, openAsItIs } from '#db/copying.ts'
import { backupFolder, manifestName, manifestsIn } from './backup-folder.ts'
import { BackupFault, checkCopy, sha256Of } from './check-copy.ts'
import { noteBackup } from './note-backup.ts'
import { pruneBackups } from './prune-backups.ts'
import { standingAnchors } from './standing-anchors.ts'

/** What a backup needs of a portal; it does not open one, since that would bring an older database up to date first. */
export type BackupTools = Pick<Portal, 'settings' | 'vault' | 'clock'>

export interface Backup {
  manifest: Manifest
  audit: ChainReport
  /** The older copies whose time was over, by their names. */
  pruned: string[]
}

/**
 * Copies the database of a portal that is in use, and checks the copy before it gets its name, so that every file with
 * such a name is whole. Throws a BackupFault; success and failure are both noted for the health page.
 */
export async function makeBackup(tools: BackupTools, { database }: { database: string }): Promise<Backup> {
  const folder = backupFolder(tools.settings)
  const at = tools.clock().toISOString()
  try {
    const { manifest, audit } = await copyAndCheck(tools, database)
    const failure = audit.fault === null ? null : 'audit-log-broken'
    noteBackup(tools, database, { startedAt: at, file: manifest.file, bytes: manifest.bytes, failure, audit })
    // Nothing is thrown away while something is amiss.
    const pruned = failure === null ? pruneBackups(folder, tools.clock()) : []
    return { manifest, audit, pruned }
  } catch (error) {
    const fault = error instanceof BackupFault ? error : notCopied(error)
    noteBackup(tools, database, {
      startedAt: at,
      file: null,
      bytes: null,
      failure: fault.failure,
      audit: null,
    })
    throw fault
  }
}

/** The copying itself, with the check; nothing is noted in the portal's database. */
export async function copyAndCheck(
  { settings, vault, clock }: BackupTools,
  database: string,
): Promise<Pick<Backup, 'manifest' | 'audit'>> {
  const folder = backupFolder(settings)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const at = clock().toISOString()
  const file = join(folder, backupName(at))
  const unchecked = `${file}.unchecked`
  try {
    const live = openAsItIs(database)
    const anchors = standingAnchors(live, manifestsIn(folder))
    const counts = await copyInUse(live, unchecked).finally(() => live.close())
    makeOneFile(unchecked)
    const { schema, audit } = checkCopy(unchecked, counts, anchors)
    const name = backupName(at)
    const manifest: Manifest = {
      file: name,
      at,
      portal: portalVersion(),
      schema,
      bytes: statSync(unchecked).size,
      sha256: await sha256Of(unchecked),
      counts,
      audit: { entries: audit.entries, newest: audit.newest },
      sealed: vault.seal('backup', name),
    }
    // The manifest first: without its copy it says nothing, while a copy without one could not be checked.
    writeFileSync(manifestName(file), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    renameSync(unchecked, file)
    return { manifest, audit }
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(unchecked + end, { force: true })
  }
}

/** A copy in one file, without journal files beside it, can be carried and is not changed by reading it. */
function makeOneFile(file: string): void {
  const copy = openAsItIs(file, { readonly: false })
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

/** As the package says it. */
export function portalVersion(): string {
  const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}

function notCopied(error: unknown): BackupFault {
  return new BackupFault('not-copied', `The database was not copied: ${(error as Error).message}`, error)
}

/**
 * Copies the key that secrets in the database are sealed with, beside a backup; gives its name, or null when the key is
 * not in a file. Only when asked: whoever finds both has the secrets, so the two are best kept apart.
 */
export function copyKey({ settings }: Pick<BackupTools, 'settings'>, { file }: Manifest): string | null {
  const key = join(settings.dataFolder, 'secret.key')
  if (settings.secretKey !== '' || !existsSync(key)) return null
  const name = file.replace(/\.db$/, '.key')
  copyFileSync(key, join(backupFolder(settings), name))
  return name
}
