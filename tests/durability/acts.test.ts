import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Portal } from '#app/portal.ts'
import { searchDrift } from '#app/use-cases/search/check-search.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { findRecord, renderingsOf } from '#db/records.ts'
import { makeContributor, makeOrganisation, makeReviewer } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

/** A few with the other tests; `npm run test:durability` asks for 200. */
const kills = Number(process.env['KILLS'] ?? 8)
/** Between two kills, on average. */
const actsPerKill = 6

/** A search server that nobody answers for, so that what it is owed stays in the outbox and can be counted. */
const searchServer = { MEILISEARCH_URL: 'http://127.0.0.1:1' }

test(
  'kill -9 at any moment of saving, submitting and publishing loses nothing acknowledged and leaves nothing half done',
  { timeout: 60_000 + kills * 60_000 },
  async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'acts-'))
    onTestFinished(() => rmSync(dataFolder, { recursive: true }))
    const before = freshPortal({ dataFolder, searchServer })
    const people = [makeContributor(before, makeOrganisation(before)).id, makeReviewer(before).id]
    const acknowledged: string[] = []
    for (let kill = 0; kill < kills; kill += 1)
      acknowledged.push(...(await actUntilKilled(dataFolder, people)))

    const portal = freshPortal({ dataFolder })
    expect(portal.db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(portal.db.$client.pragma('foreign_key_check')).toEqual([])
    expect(firstBrokenAuditEntry(portal.db)).toBeNull()
    expect(await searchDrift(portal)).toEqual([])
    const acts = acknowledged.map(actOf)
    expect(acts.length).toBeGreaterThan(kills)
    expect(acts.flatMap((act) => whyLost(portal, act))).toEqual([])
    expect(recordIds(portal).flatMap((id) => whatIsHalfDone(portal, id))).toEqual([])
    const indexed = new Map((await portal.search.indexed()).map(({ id, version }) => [id, version]))
    for (const id of recordIds(portal)) {
      const record = findRecord(portal.db, id)
      expect(indexed.get(id)).toBe(record?.live ? record.version : undefined)
    }
    const count = (kind: Act['act']) => acts.filter(({ act }) => act === kind).length
    console.info(
      `${kills} kills; acknowledged: ${count('saved')} saves, ${count('submitted')} submissions, ${count('published')} publications; none lost, nothing half done`,
    )
  },
)

interface Act {
  act: 'saved' | 'submitted' | 'published'
  recordId: string
  edition: number
  save: number
}

function actOf(line: string): Act {
  const [act, recordId = '', edition, save] = line.split(' ')
  return { act: act as Act['act'], recordId, edition: Number(edition), save: Number(save ?? 0) }
}

/** Starts the program and kills it at a moment of chance. Gives the lines it had written by then. */
async function actUntilKilled(dataFolder: string, people: readonly string[]): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/durability/act-forever.ts', ...people], {
    env: { ...process.env, ...searchServer, DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)))
  const lines: string[] = []
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    // What was cut off in the middle of a line was not acknowledged.
    const whole = (text += chunk).split('\n')
    text = whole.pop() ?? ''
    lines.push(...whole)
  })
  const enough = Math.random() * 2 * actsPerKill
  while (lines.length <= enough && child.exitCode === null) await passed(1)
  await passed(Math.random() * 20)
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  return lines.filter((line) => line !== 'ready')
}

/** What was acknowledged and is not there; nothing when it is. */
function whyLost(portal: Portal, { act, recordId, edition, save }: Act): string[] {
  const row = editionsOf(portal, recordId).find(({ number }) => number === edition)
  if (row === undefined) return [`edition ${edition} of ${recordId} is gone`]
  if (act === 'saved') {
    return savedIn(row.title) >= save ? [] : [`save ${save} of edition ${edition} of ${recordId} is gone`]
  }
  if (act === 'submitted') {
    return row.submitted_at === null ? [`the submission of edition ${edition} of ${recordId} is gone`] : []
  }
  const isPublic = row.status === 'published' || row.status === 'archived'
  return isPublic ? [] : [`the publication of edition ${edition} of ${recordId} is gone`]
}

/** Where a record's parts do not agree: editions, history, audit log, rendered text, outbox. */
function whatIsHalfDone(portal: Portal, recordId: string): string[] {
  const count = (sql: string) =>
    Number(portal.db.$client.prepare(`SELECT count(*) FROM ${sql}`).pluck().get(recordId))
  const record = findRecord(portal.db, recordId)
  if (record === null) return [`${recordId} is gone`]
  const rows = editionsOf(portal, recordId)
  const published = rows.filter(({ status }) => status === 'published' || status === 'archived').length
  const agree: Record<string, boolean> = {
    'one edition is live':
      rows.filter(({ status }) => status === 'published').length === (record.live ? 1 : 0),
    'the live edition is published': record.live === null || record.live.status === 'published',
    'at most one edition is written': rows.length - published === (record.draft ? 1 : 0),
    'the version counts publications': record.version === published,
    'the timeline tells publications':
      count(`timeline WHERE event = 'published' AND record_id = ?`) === published,
    'the audit log tells publications':
      count(`audit_log WHERE deed = 'record.publish' AND subject = ?`) === published,
    'timeline and audit log tell the same submissions':
      count(`timeline WHERE event = 'submitted' AND record_id = ?`) ===
      count(`audit_log WHERE deed = 'record.submit' AND subject = ?`),
    'it was begun once': count(`timeline WHERE event = 'started' AND record_id = ?`) === 1,
    'the search server is owed what was published':
      count(`outbox WHERE topic = 'search' AND subject = ?`) > 0 === published > 0,
    'the texts are rendered as they stand': [record.live, record.draft].every(
      (edition) =>
        edition === null ||
        (renderingsOf(portal.db, edition.id).get('problem.en') ?? '').includes(edition.content.title.en),
    ),
  }
  return Object.keys(agree).flatMap((what) => (agree[what] ? [] : [`${recordId}: not so: ${what}`]))
}

interface EditionRow {
  number: number
  status: string
  submitted_at: string | null
  title: string
}

function editionsOf(portal: Portal, recordId: string): EditionRow[] {
  return portal.db.$client
    .prepare<[string], EditionRow>(
      `SELECT number, status, submitted_at, json_extract(content, '$.title.en') AS title FROM editions WHERE record_id = ?`,
    )
    .all(recordId)
}

function recordIds(portal: Portal): string[] {
  return portal.db.$client.prepare<[], string>('SELECT id FROM records').pluck().all()
}

function savedIn(title: string): number {
  return Number(/save (\d+)/.exec(title)?.[1] ?? 0)
}
