import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { newToken } from '#app/use-cases/people/credentials.ts'
import { scanLogs } from '#scripts/scan-logs.ts'

const token = newToken()
const asked = (address: string, referer = '') => JSON.stringify({ address, referer })
const typed = JSON.stringify({ secret: 'three herons by the weir' })

/** A folder as the browser tests leave it. */
function logs(log: string[], noted: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'logs-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'desktop.log'), log.map((line) => `${line}\n`).join(''))
  writeFileSync(join(folder, 'desktop.addresses.jsonl'), noted.map((line) => `${line}\n`).join(''))
  return folder
}

test('links, a directory’s answer and the list of demo accounts are what they have to be', () => {
  const folder = logs(
    ['Demo accounts:', '  ann@demo.example  good practice demo', '', '{"path":"/join/…"}'],
    [
      typed,
      asked(`/cy/join/${token}`),
      asked(`/agenda.docx?shared=${token}`),
      asked(`/sign-in/return?state=${token}&code=${token}`),
      asked(`/sign-in?then=${encodeURIComponent(`/join-draft/${token}`)}`),
      asked('/search?q=letters', 'http://localhost:3199/search'),
    ],
  )
  expect(scanLogs(folder)).toEqual({ lines: 1, addresses: 5, secrets: 1, found: [] })
})

test.each([
  ['a password in the log', ['{"typed":"three herons by the weir"}'], [typed]],
  ['a link in the log', [`{"path":"/join/${token}"}`], []],
  ['a cookie in the log', [`Error: session=${token}`], []],
  ['an address in the log', ['{"msg":"no mail for ann@people.example"}'], []],
  ['a password in an address', [], [asked('/sign-in?password=three+herons+by+the+weir'), typed]],
  ['an e-mail address in an address', [], [asked('/admin/people?words=ann%40people.example')]],
  ['a token in an address that is no link', [], [asked(`/work?session=${token}`)]],
  ['a link passed on to another page', [], [asked('/help', `http://localhost:3199/join/${token}`)]],
])('%s is found', (_what, log, noted) => {
  expect(scanLogs(logs(log, noted)).found).toHaveLength(1)
})

test('run by itself it fails for what it finds, and when there was nothing to look through', () => {
  const run = (folder: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/scan-logs.ts', folder], { encoding: 'utf8' })
  const good = run(logs(['{"path":"/"}'], [asked('/')]))
  expect([good.status, good.stdout]).toEqual([0, expect.stringContaining('1 lines of log and 1 addresses')])
  const bad = run(logs([`{"path":"/join/${token}"}`], [asked('/')]))
  expect([bad.status, bad.stdout]).toEqual([1, expect.stringContaining(token)])
  expect(run(logs([], [])).status).toBe(1)
}, 60_000)
