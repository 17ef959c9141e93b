import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'playwright/test'

test('npm run backup:drill shows that a backup of a portal in use can be relied on', async ({ baseURL }) => {
  test.setTimeout(240_000)
  const root = new URL('../..', import.meta.url).pathname
  const { port } = new URL(baseURL ?? '')
  const env = { ...process.env, DATA_FOLDER: `.cache/browser-tests-${port}` }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'scripts/backup-drill.ts'],
    { cwd: root, env },
  )
  expect(stdout.trim().split('\n')).toHaveLength(4)
  expect(stdout).toContain('can be relied on')
  expect((await fetch(`${baseURL}/health`)).status).toBe(200)
})
