import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#db/connection.ts'
import { firstBrokenAuditEntry } from '#db/journal.ts'
import { findRecord } from '#db/records.ts'
import { makePublished } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

test('npm run backup copies a portal in use, and the copy opens whole', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const portal = freshPortal({ dataFolder: folder })
  const recordId = makePublished(portal)

  const env = { ...process.env, DATA_FOLDER: folder }
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/backup.ts'], {
    encoding: 'utf8',
    env,
  })
  expect(status).toBe(0)
  const [copy = ''] = readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))
  const db = openDatabase(join(folder, 'backups', copy))
  onTestFinished(() => void db.$client.close())
  expect(findRecord(db, recordId)).toEqual(findRecord(portal.db, recordId))
  expect(firstBrokenAuditEntry(db)).toBeNull()
})
