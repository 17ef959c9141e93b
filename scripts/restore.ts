/**
 * npm run restore -- FILE: puts a backup in the place of the portal's database, while the portal is stopped. What was
 * there before is kept aside. Exit code 1 when nothing was restored, or something is left to do.
 */
import { databaseFile, openPortal } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { finishRestore, type Finished } from '#app/use-cases/backups/finish-restore.ts'
import { placeBackup, type Placed } from '#app/use-cases/backups/restore-backup.ts'
import { createVault, vaultKey } from '#app/web/vault.ts'

async function restore([copy, ...more]: readonly string[]): Promise<number> {
  if (copy === undefined || more.length > 0) {
    console.error('Usage: npm run restore -- FILE, such as .data/backups/portal-2026-03-02T01-00-00-000Z.db')
    return 2
  }
  process.umask(0o077)
  const settings = readSettings({ LOG_LEVEL: 'error', ...process.env })
  const database = databaseFile(settings)
  const tools = { vault: createVault(vaultKey(settings)), clock: () => new Date() }
  const placed = await placeBackup(tools, { copy, database })
  const portal = openPortal(settings)
  try {
    return report(placed, await finishRestore(portal, placed))
  } finally {
    await portal.close()
  }
}

function report({ manifest, aside, keyFits }: Placed, finished: Finished): number {
  const rows = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)
  console.log(`The portal has the database of ${manifest.at} again: ${rows} rows, all there.`)
  if (aside !== null) console.log(`The database that was there before is kept as ${aside}`)
  const { takenDownAgain, deletedAgain, endedAgain, asideWasRead, auditIsWhole, damage } = finished
  if (takenDownAgain.length > 0)
    console.log(`Taken down again, since they were taken down after the backup: ${takenDownAgain.join(', ')}`)
  if (deletedAgain > 0)
    console.log(`${deletedAgain} accounts that were deleted after the backup are deleted again.`)
  if (endedAgain !== null) {
    const { revoked, calendars, alerts, mail, suspended } = endedAgain
    console.log(
      `Ended again, since it was ended after the backup: ${revoked} tokens and links, ${calendars} calendars, ${alerts} alerts, mail to ${mail} people, ${suspended} accounts.`,
    )
  }
  console.log(
    'Everybody has to sign in again. Roles and passwords are those of the backup: look through them.',
  )
  if (aside === null)
    console.log(
      'No database was there that knows what happened since: take down, revoke and suspend again what was, and expect alerts to people who had stopped theirs.',
    )
  if (finished.heldMails > 0)
    console.log(
      `${finished.heldMails} mails were waiting and may have been sent since: decide about them on the page /admin/outbox.`,
    )
  const left = [
    damage !== null && `The restored database is damaged: ${damage}. Restore an older backup.`,
    !auditIsWhole && 'The audit log is not whole: run npm run audit:verify.',
    !asideWasRead &&
      'What was taken down, revoked, suspended or unsubscribed since the backup could not be read from the damaged database: do it again, and revoke every token that you are not sure of.',
    !keyFits &&
      'The secrets in it were sealed with another key: put back SECRET_KEY or secret.key of that time.',
  ].filter((sentence) => sentence !== false)
  for (const sentence of left) console.error(sentence)
  if (left.length === 0) console.log('Start the portal, and ask its address /health.')
  return left.length === 0 ? 0 : 1
}

process.exitCode = await restore(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})
