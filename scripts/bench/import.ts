/**
 * npm run bench:import [-- --cases 20000]: invented cases with recommendations, imported and published at the terminal by
 * the command that people use, then searched and listed. Then once more, with the import killed half way and begun again,
 * which has to end with as many rows in every table.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { openPortal } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { listRecommendations, pageOfRecommendations } from '#app/use-cases/tracking/list-recommendations.ts'
import { findOrganisationNamed } from '#db/organisations.ts'
import { prepareFolder, settingsFor, writeCases } from './cases-file.ts'
import { makeCorpus } from './corpus.ts'
import { environment, loadNow } from './environment.ts'
import { percentiles, type Times } from './percentiles.ts'
import { saveMeasurement } from './save.ts'
import { makeSeries } from './series.ts'

const { values } = parseArgs({ options: { cases: { type: 'string', default: '20000' } } })
const cases = Number(values.cases)
const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'bench-import-')))

async function main(whole: string, broken: string): Promise<void> {
  console.log(`${cases.toLocaleString('en-GB')} cases (load ${loadNow()}) …`)
  const bodies = await prepareFolder(whole)
  await prepareFolder(broken)
  const command = await writeCases(whole, cases, bodies)
  const imported = await runImport(whole, command, false)
  if (imported.code !== 0) throw new Error(`The import ended with ${String(imported.code)}.`)
  console.log(`  imported in ${imported.seconds.toFixed(0)} s; killed half way, and begun again …`)
  await runImport(broken, command, true)
  const killedAt = countsIn(broken)['records'] ?? 0
  const again = await runImport(broken, command, false)
  const same = JSON.stringify(countsIn(whole)) === JSON.stringify(countsIn(broken))
  const searched = await measureSearch(whole, bodies)
  const rows = {
    cases,
    importSeconds: imported.seconds,
    importMemoryMb: imported.memoryMb,
    killedAt,
    resumeSeconds: again.seconds,
    sameRows: same,
    ...searched,
  }
  console.log(tableOf(rows))
  console.log(`Saved as ${saveMeasurement('import.json', { ...environment(), ...rows })}`)
  if (!same) throw new Error('The import that was killed ended with other rows.')
}

/** Runs npm run import to its end, or kills it as soon as half of the cases are there. */
async function runImport(folder: string, command: readonly string[], killed: boolean) {
  const note = join(folder, 'memory')
  const program = ['--import', 'tsx', '--import', './scripts/bench/note-memory.mjs', 'scripts/import.ts']
  const started = performance.now()
  const child = spawn(process.execPath, [...program, ...command], {
    env: { ...process.env, ...settingsFor(folder), NOTE_MEMORY: note },
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  if (killed) {
    while ((countsIn(folder)['records'] ?? 0) < cases / 2 && child.exitCode === null) await passed(50)
    child.kill('SIGKILL')
  }
  const [code] = (await ended) as [number | null]
  const memoryMb = killed ? NaN : Number(readFileSync(note, 'utf8')) / 2 ** 20
  return { code, seconds: (performance.now() - started) / 1000, memoryMb }
}

/** How many rows every table has. The index is left out: how many pieces it is in depends on when it was written. */
function countsIn(folder: string): Record<string, number> {
  const db = new Database(join(folder, 'portal.db'), { readonly: true })
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%' ORDER BY name`,
    )
    .pluck()
    .all()
  const counts = tables.map((name) => [name, db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()])
  db.close()
  return Object.fromEntries(counts) as Record<string, number>
}

async function measureSearch(folder: string, bodies: readonly string[]) {
  const started = performance.now()
  const portal = openPortal(readSettings(settingsFor(folder)))
  const queries = makeSeries(makeCorpus(), cases, 200).at(-1)?.queries ?? []
  const body = findOrganisationNamed(portal.db, bodies[7] ?? '')?.id ?? ''
  await portal.search.search({ ...(queries[0] ?? never()), words: '' })
  const openMs = performance.now() - started
  const search = await timed(queries, (query) => searchRecords(portal, query))
  const all = { words: '', body: '', kind: '', state: null }
  const ten = Array.from({ length: 10 })
  const page = await timed(ten, () => pageOfRecommendations(portal, all, 'en', { page: 3, size: 20 }))
  // As its spreadsheet holds them: all, with their words.
  const list = await timed(ten, () => listRecommendations(portal, all, 'en'))
  const ofBody = await timed(ten, () => listRecommendations(portal, { ...all, body }, 'en'))
  await portal.close()
  return { openMs, search, page, list, ofBody }
}

function never(): never {
  throw new Error('There is nothing to search for.')
}

async function timed<T>(each: readonly T[], act: (one: T) => unknown): Promise<Times> {
  const times: number[] = []
  for (const one of each) {
    const started = performance.now()
    await act(one)
    times.push(performance.now() - started)
  }
  return percentiles(times)
}

function tableOf(rows: Record<string, number | boolean | Times>): string {
  const say = (value: number | boolean | Times) => {
    if (typeof value === 'object') return `p50 ${value.p50.toFixed(1)} ms, p95 ${value.p95.toFixed(1)} ms`
    return typeof value === 'number' ? value.toFixed(1).replace(/\.0$/, '') : value ? 'yes' : 'NO'
  }
  return Object.entries(rows)
    .map(([name, value]) => `${name.padEnd(20)}${say(value)}`)
    .join('\n')
}

try {
  await main(folders[0] ?? '', folders[1] ?? '')
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
