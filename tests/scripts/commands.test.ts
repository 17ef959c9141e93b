import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sourceOf } from '#app/domain/federation.ts'
import { makeBackup } from '#app/use-cases/backups/make-backup.ts'
import { openDatabase } from '#db/connection.ts'
import { findRecord, findRecordFrom } from '#db/records.ts'
import { findSecondFactor } from '#db/second-factors.ts'
import { addPerson } from '#tests/support/accounts.ts'
import { makePublished } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { withSecondFactor } from '#tests/support/second-factors.ts'

/** A portal in a folder of its own, and a way to run the commands of the README on it. */
function aPortal(origin = 'http://localhost:3000') {
  const dataFolder = mkdtempSync(join(tmpdir(), 'commands-'))
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }))
  const run = (script: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', `scripts/${script}.ts`, ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'test', DATA_FOLDER: dataFolder, PUBLIC_ORIGIN: origin },
      },
    )
    return { status, said: stdout + stderr }
  }
  return { portal: freshPortal({ dataFolder }), dataFolder, database: join(dataFolder, 'portal.db'), run }
}

test('npm run restore puts a backup in place, keeps what was there, and refuses what is no backup', async () => {
  const { portal, dataFolder, database, run } = aPortal()
  const kept = makePublished(portal)
  const { manifest } = await makeBackup(portal, { database })
  const later = makePublished(portal)
  const copy = join(dataFolder, 'backups', manifest.file)

  expect(run('restore', copy)).toMatchObject({ status: 1, said: expect.stringMatching(/using the database/) })
  await portal.close()
  const other = join(dataFolder, 'backups', 'other.db')
  writeFileSync(other, 'no database')
  expect(run('restore', other).status).toBe(1)
  expect(run('restore').status).toBe(2)
  expect(readdirSync(dataFolder).filter((name) => name.includes('before-restore'))).toEqual([])

  expect(run('restore', copy).status).toBe(0)
  const restored = openDatabase(database)
  onTestFinished(() => void restored.$client.close())
  expect(findRecord(restored, kept)?.live).not.toBeNull()
  expect(findRecord(restored, later)).toBeNull()
  expect(readdirSync(dataFolder).filter((name) => /before-restore-.*\.db$/.test(name))).toHaveLength(1)
}, 240_000)

test('npm run reset-second-factor takes it off the account with that address, and off no other', async () => {
  const { portal, run } = aPortal()
  const [person, other] = [await addPerson(portal), await addPerson(portal)]
  await withSecondFactor(portal, person)
  await withSecondFactor(portal, other)
  expect(run('reset-second-factor', '--email', 'nobody@people.example').status).toBe(1)
  expect(run('reset-second-factor').status).toBe(1)
  expect(findSecondFactor(portal.db, person.id)).not.toBeNull()

  expect(run('reset-second-factor', '--email', person.email).status).toBe(0)
  expect(findSecondFactor(portal.db, person.id)).toBeNull()
  expect(findSecondFactor(portal.db, other.id)).not.toBeNull()
}, 240_000)

test('npm run backup:drill says that a damaged database gives no backup to rely on, and leaves nothing behind', async () => {
  const { portal, dataFolder, database, run } = aPortal()
  await portal.close()
  writeFileSync(database, 'this is no database any more'.repeat(500))
  for (const end of ['-wal', '-shm']) rmSync(database + end, { force: true })
  const { status, said } = run('backup-drill')
  expect(status).toBe(1)
  expect(said).not.toContain('can be relied on')
  expect(existsSync(join(dataFolder, 'backups'))).toBe(false)
}, 120_000)

test('npm run bundle writes what another portal takes over with npm run pull, also when the first is no more', async () => {
  const home = aPortal('https://one.example')
  const there = aPortal('https://two.example')
  const recordId = makePublished(home.portal)
  const folder = join(there.dataFolder, 'bundle')
  expect(home.run('bundle').status).toBe(2)
  expect(home.run('bundle', folder)).toMatchObject({ status: 0, said: expect.stringContaining('1 records') })
  await home.portal.close()
  expect(there.run('pull').status).toBe(2)
  expect(there.run('pull', join(folder, 'nothing')).status).toBe(1)
  expect(home.run('pull', folder)).toMatchObject({ status: 1, said: expect.stringContaining('itself') })
  expect(there.run('pull', folder)).toMatchObject({ status: 0, said: expect.stringContaining('1 new') })
  expect(findRecordFrom(there.portal.db, sourceOf('https://one.example', recordId))?.live).not.toBeNull()
  expect(there.run('pull', folder)).toMatchObject({ status: 0, said: expect.stringContaining('0 new') })
}, 240_000)
