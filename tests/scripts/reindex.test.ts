import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { searchDrift } from '#app/use-cases/search/check-search.ts'
import { makePublished } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

test('npm run reindex says what was amiss and puts it right', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reindex-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const portal = freshPortal({ dataFolder: folder })
  const lost = makePublished(portal)
  makePublished(portal, 'excerpt')
  await portal.search.remove([lost])

  const reindex = (...ways: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/reindex.ts', ...ways], {
      encoding: 'utf8',
      env: { ...process.env, DATA_FOLDER: folder },
    })
  expect(reindex('--check').status).toBe(1)
  expect(reindex('--repair').status).toBe(0)
  expect(reindex('--check').status).toBe(0)
  expect(await searchDrift(portal)).toEqual([])

  await portal.search.remove([lost])
  const { status, stdout } = reindex()
  expect(status).toBe(0)
  expect(stdout).toContain('Before: 1 record differs between the index and the database')
  expect(stdout).toContain('2 records indexed')
  expect(stdout).toContain('After: the index agrees with the database')
  expect(await searchDrift(portal)).toEqual([])
})
