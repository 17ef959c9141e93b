import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Portal } from '#app/portal.ts'
import { searchDrift } from '#app/use-cases/search/check-search.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { timelineOf } from '#db/journal.ts'
import { renderingsOf } from '#db/records.ts'
import { everything } from '#search/query.ts'
import { recordNow } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

const wanted = 500
/** Between two kills, on average; the moment itself is chosen by chance. */
const publishedPerKill = 60

/**
 * A killed process loses what it had not yet given to the operating system, so this shows that nothing is acknowledged
 * too early and nothing is stored by halves. That a power cut loses nothing either rests on `synchronous = FULL`.
 */
test('kill -9 while publishing loses nothing that was acknowledged', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const acknowledged: string[] = []
  let kills = 0
  while (acknowledged.length < wanted) {
    acknowledged.push(...(await publishUntilKilled(folder, kills)))
    kills += 1
  }

  const portal = freshPortal({ dataFolder: folder })
  expect(kills).toBeGreaterThanOrEqual(5)
  expect(portal.db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(portal.db.$client.pragma('foreign_key_check')).toEqual([])
  expect(firstBrokenAuditEntry(portal.db)).toBeNull()
  expect(await searchDrift(portal)).toEqual([])

  const indexed = new Map((await portal.search.indexed()).map(({ id, version }) => [id, version]))
  const publications = new Set(subjects(portal, 'record.publish'))
  for (const id of acknowledged) {
    const record = recordNow(portal, id)
    expect(record.live?.status).toBe('published')
    expect(record.draft).toBeNull()
    expect(timelineOf(portal.db, id).map(({ event }) => event)).toEqual([
      'published',
      'claimed',
      'submitted',
      'started',
    ])
    expect(publications.has(id)).toBe(true)
    expect(indexed.get(id)).toBe(record.version)
    expect(renderingsOf(portal.db, record.live?.id ?? '').get('problem.en')).toContain('three weeks')
  }
  // At most one publication a kill was committed without having been acknowledged, and that one is whole, too.
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  expect(indexed.size - acknowledged.length).toBeLessThanOrEqual(kills)
  expect([...indexed.keys()].sort()).toEqual([...publications].sort())
  expectNothingHalfDone(portal)

  const { total } = await searchRecords(portal, { ...everything, words: 'same day' })
  expect(total).toBe(indexed.size)
})

/** Starts the program and kills it at a moment of chance. Gives the records it had acknowledged by then. */
async function publishUntilKilled(folder: string, start: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/durability/publish-forever.ts', `${start}`],
    {
      env: { ...process.env, DATA_FOLDER: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)))
  const lines: string[] = []
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    // What was cut off in the middle of a line was not acknowledged.
    const whole = (text += chunk).split('\n')
    text = whole.pop() ?? ''
    lines.push(...whole)
  })
  const enough = publishedPerKill / 2 + Math.random() * publishedPerKill
  while (lines.length < enough && child.exitCode === null) await passed(1)
  await passed(Math.random() * 20)
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  return lines
}

function subjects(portal: Portal, deed: string): string[] {
  return portal.db.$client
    .prepare<[string], string>('SELECT subject FROM audit_log WHERE deed = ?')
    .pluck()
    .all(deed)
}

/** Every record has an edition that stands for it, and every edition its record's whole history. */
function expectNothingHalfDone(portal: Portal): void {
  const count = (sql: string) => portal.db.$client.prepare(`SELECT count(*) FROM ${sql}`).pluck().get()
  expect(count('records WHERE live_edition_id IS NULL AND draft_edition_id IS NULL')).toBe(0)
  expect(count('records WHERE live_edition_id IS NOT NULL AND draft_edition_id IS NOT NULL')).toBe(0)
  expect(count(`records WHERE id NOT IN (SELECT record_id FROM timeline WHERE event = 'started')`)).toBe(0)
  expect(count(`editions WHERE status = 'published'`)).toBe(
    count('records WHERE live_edition_id IS NOT NULL'),
  )
  expect(count(`timeline WHERE event = 'published'`)).toBe(count(`editions WHERE status = 'published'`))
}
