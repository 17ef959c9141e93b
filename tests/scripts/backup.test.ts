import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readManifest } from '#app/use-cases/backups/backup-folder.ts'
import { sha256Of } from '#app/use-cases/backups/check-copy.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { newestBackups } from '#db/backups.ts'
import { openDatabase } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { makePublished } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

test('npm run backup copies a portal in use, and the copy opens whole', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const portal = freshPortal({ dataFolder: folder })
  const recordId = makePublished(portal)

  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATA_FOLDER: folder },
    })
  expect(run('backup', '--with-key')).toMatchObject({ status: 0, stderr: '' })

  const backups = join(folder, 'backups')
  const made = readdirSync(backups).sort()
  expect(made.map((name) => name.split('.').pop())).toEqual(['db', 'json', 'key'])
  for (const name of made) expect(statSync(join(backups, name)).mode & 0o777).toBe(0o600)
  const [copy = '', manifestName = '', key = ''] = made
  const manifest = readManifest(join(backups, manifestName))
  expect(manifest).toMatchObject({ file: copy, sha256: await sha256Of(join(backups, copy)) })
  expect(manifest.counts).toMatchObject({ records: 1, people: 2 })
  expect(portal.vault.open('backup', manifest.sealed)).toBe(copy)
  expect(readFileSync(join(backups, key))).toEqual(readFileSync(join(folder, 'secret.key')))
  expect(newestBackups(portal.db)).toMatchObject({ good: { file: copy, failure: null }, failed: null })

  const db = openDatabase(join(backups, copy))
  onTestFinished(() => void db.$client.close())
  expect(findRecord(db, recordId)).toEqual(findRecord(portal.db, recordId))
  expect(firstBrokenAuditEntry(db)).toBeNull()

  expect(run('audit-verify')).toMatchObject({ status: 0, stdout: expect.stringContaining('1 noted') })
  portal.db.$client.exec("drop trigger audit_log_no_update; update audit_log set deed = 'no' where id = 2")
  const verified = run('audit-verify')
  expect([verified.status, verified.stderr]).toEqual([1, expect.stringContaining('Entry 2')])
  // The copy is kept, but whoever runs it hears of it.
  expect(run('backup').status).toBe(1)
  expect(newestBackups(portal.db).failed).toMatchObject({ failure: 'audit-log-broken' })
})
