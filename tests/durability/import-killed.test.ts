import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { chooseColumns } from '#app/use-cases/import-batches/choose-for-import.ts'
import { beginImport, checkImport } from '#app/use-cases/import-batches/move-import.ts'
import { readColumns, readImport } from '#app/use-cases/import-batches/read-import.ts'
import { runNextImport } from '#app/use-cases/import-batches/run-import.ts'
import { startImport } from '#app/use-cases/import-batches/start-import.ts'
import { searchDrift } from '#app/use-cases/search/check-search.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { makeEditor, makeOmbudsman, makeOrganisation } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

const rows = 300
/** One each with the other tests; `npm run test:durability` asks for more. */
const kills = Math.min(3, Number(process.env['KILLS'] ?? 1))

/** What stands in the tables, without ids and times: records by their source, and how many rows every table has. */
function contents(folder: string) {
  const db = new Database(join(folder, 'portal.db'), { readonly: true })
  const names = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`,
    )
    .pluck()
    .all()
  const all = db
    .prepare<[], { source: string; content: string }>(
      `SELECT source, kind, version, number, status, content FROM records r JOIN editions e ON e.record_id = r.id ORDER BY source, number`,
    )
    .all()
    .map((row) => ({ ...row, content: row.content.replace(/"id":"\w+"/g, '"id":""') }))
  // How large its parts are is the index's own affair: it is compared by what it holds, through searchDrift.
  const counts = names
    .filter((name) => !name.startsWith('search'))
    .map((name) => [name, db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()])
  db.close()
  return { all, counts: Object.fromEntries(counts) as Record<string, unknown> }
}

/** How many records there are so far. */
function recordsIn(folder: string): number {
  const db = new Database(join(folder, 'portal.db'), { readonly: true })
  try {
    return Number(db.prepare('SELECT count(*) FROM records').pluck().get())
  } finally {
    db.close()
  }
}

/** Runs a program to its end, or until it has written more records than before: it is then killed. */
async function run(folder: string, program: readonly string[], killed: boolean): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...program], {
    env: { ...process.env, DATA_FOLDER: folder, DEMONSTRATION: 'yes', LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  const ended = new Promise<unknown>((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? code)),
  )
  if (killed) {
    const before = recordsIn(folder)
    while (recordsIn(folder) === before && child.exitCode === null) await passed(5)
    await passed(Math.random() * 20)
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
  } else expect(await ended).toBe(0)
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-killed-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

async function expectTheSame(prepare: (folder: string) => Promise<readonly string[]>): Promise<void> {
  const [whole, broken] = [aFolder(), aFolder()]
  await run(whole, await prepare(whole), false)
  const program = await prepare(broken)
  const done: number[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    await run(broken, program, true)
    done.push(recordsIn(broken))
  }
  expect(done[0]).toBeGreaterThan(0)
  expect(done.at(-1)).toBeLessThan(rows)
  await run(broken, program, false)
  expect(contents(broken)).toEqual(contents(whole))
  const portal = freshPortal({ dataFolder: broken })
  expect(portal.db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(firstBrokenAuditEntry(portal.db)).toBeNull()
  expect(await searchDrift(portal)).toEqual([])
}

const words = (i: number) => `The letter of case ${i} was lost and nobody looked for it. `.repeat(20)

test(
  'an import at the terminal that is killed ends with the same rows as one that is not',
  { timeout: 240_000 },
  async () => {
    await expectTheSame((folder) => {
      makeOrganisation(freshPortal({ dataFolder: folder }), { slug: 'example' })
      const [file, map] = [join(folder, 'rows.jsonl'), join(folder, 'map.json')]
      const text = Array.from({ length: rows }, (_, i) =>
        JSON.stringify({ id: String(i), title: `Case ${i}`, body: words(i) }),
      )
      writeFileSync(file, text.join('\n'))
      const column = (name: string) => ({ column: name })
      const fields = {
        title: column('title'),
        summary: { text: 'A summary.' },
        problem: column('body'),
        whatWeDid: column('body'),
        whatChanged: column('body'),
        publicContact: { contact: 'portal' },
      }
      writeFileSync(map, JSON.stringify({ source: 'test', key: column('id'), fields }))
      const asked = ['case-studies', file, '--map', map, '--organisation', 'example', '--publish']
      return Promise.resolve(['scripts/import.ts', ...asked])
    })
  },
)

test(
  'an import in the browser that is killed goes on by itself, and ends with the same rows',
  { timeout: 240_000 },
  async () => {
    await expectTheSame(async (folder) => {
      const portal = freshPortal({ dataFolder: folder })
      const editor = makeEditor(portal, makeOmbudsman(portal))
      const lines = Array.from({ length: rows }, (_, i) =>
        [
          `DEMO-${1000 + i}`,
          'A council in the north',
          `Case ${i}`,
          '27/03/2025',
          'Upheld',
          words(i),
          words(i),
          'Write letters down;Tell people',
        ].join('|'),
      )
      const head = 'Case reference|Body|Title|Report date|Outcome|Complaint|Findings|Recommendations'
      const sent = await startImport(portal, editor, {
        organisationId: editor.memberships[0]?.organisationId ?? '',
        scheme: 'demonstration',
        original: 'en',
        language: 'en',
        fileName: 'cases.csv',
        bytes: new TextEncoder().encode(
          [head, ...lines].join('\n').replaceAll(',', ' ').replaceAll('|', ','),
        ),
      })
      const id = sent.ok ? sent.value : ''
      const { choices } = readColumns(portal, editor, id)
      const usual = { reportType: 'investigation-report', subject: 'health' }
      expect(await chooseColumns(portal, editor, id, { ...choices, usual })).toMatchObject({ ok: true })
      checkImport(portal, editor, id)
      await runNextImport(portal)
      expect(readImport(portal, editor, id, 'en').rejected).toEqual([])
      beginImport(portal, editor, id, false)
      return ['tests/durability/import-once.ts']
    })
  },
)
