import { copyFileSync, chmodSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Manifest } from '#app/domain/backup.ts'
import type { Portal } from '#app/portal.ts'
import { holdAlone, type Held } from '#db/holding.ts'
import { manifestName, readManifest } from './backup-folder.ts'
import { checkCopy, sha256Of } from './check-copy.ts'

/** Why a copy was not restored, in a sentence. The database is as it was. */
export class RestoreFault extends Error {}

export interface Placed {
  manifest: Manifest
  /** Where the database that was there before is now; null when there was none. */
  aside: string | null
  /** Whether secrets in the copy can be opened with the key that the portal has now. */
  keyFits: boolean
}

/**
 * Puts a backup in the place of the portal's database, which is kept aside. Everything is checked before anything is
 * touched, and there is no moment without a whole database. Throws a RestoreFault.
 */
export async function placeBackup(
  { vault, clock }: Pick<Portal, 'vault' | 'clock'>,
  { copy, database }: { copy: string; database: string },
): Promise<Placed> {
  const manifest = await checkBackup(copy)
  const held = hold(database)
  const staged = `${database}.restoring`
  try {
    copyFileSync(copy, staged)
    chmodSync(staged, 0o600)
    if ((await sha256Of(staged)) !== manifest.sha256)
      throw new RestoreFault(`The copying to ${staged} went wrong. Is the disk full?`)
    const aside = putAside(database, held, clock().toISOString())
    renameSync(staged, database)
    return { manifest, aside, keyFits: keyFits(vault, manifest) }
  } finally {
    rmSync(staged, { force: true })
    held?.release()
  }
}

/** The copy's manifest, when the copy is what its manifest says. */
async function checkBackup(copy: string): Promise<Manifest> {
  if (!existsSync(copy)) throw new RestoreFault(`There is no file ${copy}.`)
  const beside = join(dirname(copy), manifestName(basename(copy)))
  if (!copy.endsWith('.db') || !existsSync(beside))
    throw new RestoreFault(`Beside ${copy} there is no ${basename(beside)} that says what must be in it.`)
  const manifest = readManifest(beside)
  if (statSync(copy).size !== manifest.bytes || (await sha256Of(copy)) !== manifest.sha256)
    throw new RestoreFault(`The copy ${copy} was changed or cut off since it was made: its SHA-256 differs.`)
  const { audit } = checkCopy(copy, manifest.counts)
  if (audit.newest?.hash !== manifest.audit.newest?.hash)
    throw new RestoreFault(`The audit log in ${copy} does not end as its manifest says.`)
  return manifest
}

function hold(database: string): Held | null {
  if (!existsSync(database)) return null
  const held = holdAlone(database)
  if (held === 'in-use')
    throw new RestoreFault(
      'The portal, or another program, is using the database. Stop it first; nothing was changed.',
    )
  return held
}

/** Linked, not moved: the old database stays in its place until the new one takes it. */
function putAside(database: string, held: Held | null, at: string): string | null {
  if (held === null) return null
  const aside = `${database.replace(/\.db$/, '')}-before-restore-${at.replace(/[:.]/g, '-')}.db`
  linkSync(database, aside)
  // Of a database that could not be opened, the log of past writes still holds some of it.
  for (const end of ['-wal', '-shm']) {
    if (existsSync(database + end)) renameSync(database + end, aside + end)
  }
  return aside
}

function keyFits(vault: Portal['vault'], { file, sealed }: Manifest): boolean {
  try {
    return vault.open('backup', sealed) === file
  } catch {
    return false
  }
}
