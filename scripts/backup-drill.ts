/**
 * npm run backup:drill: shows that a backup of this portal can be relied on. Copies the database as it is now, restores
 * the copy into a folder of its own, starts the portal there, asks it whether it is well, and compares the rows. The
 * portal itself may go on running; nothing of it is changed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseFile, openPortal } from '#app/open-portal.ts'
import { startServer } from '#app/server.ts'
import { readSettings, type Settings } from '#app/settings.ts'
import { copyAndCheck } from '#app/use-cases/backups/make-backup.ts'
import { finishRestore } from '#app/use-cases/backups/finish-restore.ts'
import { placeBackup } from '#app/use-cases/backups/restore-backup.ts'
import { createVault, vaultKey } from '#app/web/vault.ts'
import { countsOf, openAsItIs } from '#db/copying.ts'

async function drill(folder: string): Promise<void> {
  const settings = readSettings({ ...process.env, LOG_LEVEL: 'error' })
  const database = databaseFile(settings)
  const from: Settings = { ...settings, backupFolder: join(folder, 'backups') }
  const tools = { settings: from, vault: createVault(vaultKey(settings)), clock: () => new Date() }
  const took = stopwatch()
  const { manifest } = await copyAndCheck(tools, database)
  console.log(`Copied and checked in ${took()}: ${manifest.bytes} bytes`)

  const to: Settings = {
    ...from,
    dataFolder: join(folder, 'data'),
    port: 0,
    host: '127.0.0.1',
    checkLinks: false,
  }
  const restored = databaseFile(to)
  const placed = await placeBackup(tools, {
    copy: join(from.backupFolder, manifest.file),
    database: restored,
  })
  const found = countsOf(openAsItIs(restored))
  const table = Object.keys(manifest.counts).find((name) => found[name] !== manifest.counts[name])
  if (table !== undefined) throw new Error(`The restored database has another number of rows in ${table}`)
  const portal = openPortal(to)
  const { damage, auditIsWhole } = await finishRestore(portal, placed)
  await portal.close()
  if (damage !== null) throw new Error(`The restored database is damaged: ${damage}`)
  console.log(`Restored in ${took()}: ${Object.keys(found).length} tables, each with as many rows as before`)

  const server = await startServer({ ...to, publicOrigin: 'http://localhost:0' })
  try {
    const answer = await fetch(`${server.address.replace('localhost', '127.0.0.1')}/health`)
    const health = (await answer.json()) as { ok?: boolean }
    if (health.ok !== true) throw new Error(`The restored portal is not well: ${JSON.stringify(health)}`)
    console.log(`Started in ${took()}, and says that it is well`)
  } finally {
    await server.stop()
  }
  if (!auditIsWhole) throw new Error('The audit log is not whole: run npm run audit:verify')
  console.log('The backup can be relied on.')
}

function stopwatch(): () => string {
  let last = performance.now()
  return () => {
    const now = performance.now()
    const took = `${((now - last) / 1_000).toFixed(1)} s`
    last = now
    return took
  }
}

process.umask(0o077)
const folder = mkdtempSync(join(tmpdir(), 'drill-'))
process.exitCode = await drill(folder)
  .then(() => 0)
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return 1
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }))
