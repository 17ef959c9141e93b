/**
 * npm run backup: copies the database while the portal runs, checks the copy, and deletes those whose time is over.
 * `--with-key` also copies the key file. Exit code 1 when there is no copy, or something in it is amiss.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writtenAnchor } from '#app/domain/audit-chain.ts'
import { databaseFile } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { backupFolder } from '#app/use-cases/backups/backup-folder.ts'
import { copyKey, makeBackup } from '#app/use-cases/backups/make-backup.ts'
import { createVault, vaultKey } from '#app/web/vault.ts'

const { values: options } = parseArgs({ options: { 'with-key': { type: 'boolean', default: false } } })

async function backUp(): Promise<number> {
  // Only the portal's own user may read what is made here.
  process.umask(0o077)
  const settings = readSettings(process.env)
  const database = databaseFile(settings)
  const tools = { settings, vault: createVault(vaultKey(settings)), clock: () => new Date() }
  const { manifest, audit, pruned } = await makeBackup(tools, { database })
  const rows = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)
  console.log(`Copied to ${join(backupFolder(settings), manifest.file)}`)
  console.log(
    `${manifest.bytes} bytes, ${rows} rows in ${Object.keys(manifest.counts).length} tables, all there`,
  )
  for (const file of pruned) console.log(`Deleted ${file}, whose time was over`)
  if (options['with-key']) {
    const key = copyKey(tools, manifest)
    console.log(
      key === null
        ? 'The key is not in a file: keep SECRET_KEY somewhere else.'
        : `The key is copied to ${key}. Move it somewhere else: whoever has both can read the secrets in the copy.`,
    )
  }
  if (audit.newest !== null) console.log(`Newest audit entry: ${writtenAnchor(audit.newest)}`)
  if (audit.fault === null) return 0
  console.error(
    `The audit log is not whole, from entry ${audit.fault.id} on: run npm run audit:verify. The copy is kept.`,
  )
  return 1
}

process.exitCode = await backUp().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})
