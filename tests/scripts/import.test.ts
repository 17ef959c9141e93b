import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeOrganisation } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

const map = {
  source: 'test',
  key: { column: 'id' },
  fields: {
    title: { column: 'title' },
    summary: { text: 'A summary.' },
    problem: { column: 'problme' },
    whatWeDid: { column: 'body' },
    whatChanged: { text: 'A change.' },
    publicContact: { contact: 'portal' },
  },
}

const csv = 'id,title,body\n1,One,What we did\n2,,No title\n=3,Three,What we did\n'

/** A folder with a database of one organisation, a map, a table, and a way to run the import there. */
function prepare(fields: Record<string, unknown> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  makeOrganisation(freshPortal({ dataFolder: folder }), { slug: 'example' })
  const [file, mapFile] = [join(folder, 'rows.csv'), join(folder, 'map.json')]
  writeFileSync(file, csv)
  writeFileSync(mapFile, JSON.stringify({ ...map, fields: { ...map.fields, ...fields } }))
  const run = (...more: string[]) => {
    const asked = ['--import', 'tsx', 'scripts/import.ts', 'case-studies', file, '--map', mapFile, ...more]
    const env = { ...process.env, DATA_FOLDER: folder }
    const { status, stdout, stderr } = spawnSync(process.execPath, asked, { encoding: 'utf8', env })
    return { status, said: stdout + stderr }
  }
  return { folder, run }
}

test('npm run import accepts, skips and rejects, says so, and ends with 0', { timeout: 120_000 }, () => {
  const { folder, run } = prepare({ problem: { text: 'A problem.' } })
  const dry = run('--organisation', 'example', '--dry-run')
  expect(dry.status).toBe(0)
  expect(dry.said).toContain('Dry run: nothing was written.')
  expect(dry.said).toContain('2 would be accepted as drafts')

  const report = join(folder, 'report.csv')
  const first = run('--organisation', 'example', '--publish', '--report', report)
  expect(first.status).toBe(0)
  expect(first.said).toContain('2 accepted as published records')
  expect(first.said).toContain('line 3 (2): Fill in “Title”')
  const lines = readFileSync(report, 'utf8').split('\r\n')
  expect(lines[0]).toBe('\uFEFFline,key,result,reason,record,warnings')
  expect(lines[1]).toMatch(/^2,1,accepted,,\w+,$/)
  expect(lines[2]).toBe('3,2,rejected,Fill in “Title”,,')
  expect(lines[3]).toMatch(/^4,'=3,accepted/)

  const again = run('--organisation', 'example', '--publish')
  expect(again.status).toBe(0)
  expect(again.said).toContain('2 there already')

  writeFileSync(join(folder, 'rows.csv'), csv.replace('One', 'Another'))
  const said = run('--organisation', 'example', '--existing', 'say')
  expect(said.status).toBe(0)
  expect(said.said).toContain('1 there already, with other words')
  const revised = run('--organisation', 'example', '--existing', 'revise')
  expect(revised.said).toContain('1 begun as new drafts of what is published')
})

test(
  'it ends with 2 when every row was rejected, naming columns that are not there',
  { timeout: 60_000 },
  () => {
    const { status, said } = prepare().run('--organisation', 'example')
    expect(status).toBe(2)
    expect(said).toContain('no row has the column “problme” that the map asks for')
  },
)

test('it ends with 1 and a sentence when it cannot begin', { timeout: 120_000 }, () => {
  const { folder, run } = prepare({ titel: { text: 'x' } })
  const misspelt = run()
  expect(misspelt.status).toBe(1)
  expect(misspelt.said).toContain('“fields.titel”: there is no such field')
  writeFileSync(join(folder, 'map.json'), JSON.stringify(map))
  expect(run('--organisation', 'nobody')).toEqual({
    status: 1,
    said: 'The portal has no organisation with the slug nobody.\n',
  })
  const shouted = run('--shout')
  expect(shouted.status).toBe(1)
  expect(shouted.said).toContain('--dry-run')
})
