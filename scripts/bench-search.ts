/**
 * npm run bench:search [-- --records 10000,100000] [--curve] [--engines embedded,meilisearch] [--each 200]
 * [--in FOLDER]: how long searches take in both engines and in a bare FTS5 query, over the same invented records, in one
 * run on one machine. Every engine has a process of its own. --curve measures the embedded engine from 1,000 to 300,000
 * records as well. --in keeps the indexes, so that searching them can be measured again without filling them again.
 */
import { fork } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { drawCurve } from './bench/curve.ts'
import { environment, loadNow } from './bench/environment.ts'
import { saveMeasurement } from './bench/save.ts'
import type { Filled, MeasuredSearch, Task } from './bench/search-child.ts'
import { searchTable, type SearchRun } from './bench/search-table.ts'
import { subjectNames, type SubjectName } from './bench/search-subjects.ts'

const curveSizes = [1_000, 10_000, 100_000, 300_000]

const usual = { records: '10000,100000', each: '200' }

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: usual.records },
    engines: { type: 'string', default: subjectNames.join(',') },
    each: { type: 'string', default: usual.each },
    curve: { type: 'boolean', default: false },
    in: { type: 'string' },
  },
})

async function main(): Promise<void> {
  const sizes = values.records.split(',').map(Number)
  const engines = values.engines.split(',') as SubjectName[]
  const unknown = engines.filter((name) => !subjectNames.includes(name))
  if (unknown.length > 0) throw new Error(`There is no engine called ${unknown.join(', ')}.`)
  const wanted = sizes.flatMap((records) => engines.map((engine) => ({ engine, records })))
  if (values.curve) {
    const missing = curveSizes.filter((records) => !sizes.includes(records) || !engines.includes('embedded'))
    wanted.push(...missing.map((records) => ({ engine: 'embedded' as const, records })))
  }
  const runs: SearchRun[] = []
  for (const one of wanted) runs.push(await run(one.engine, one.records))
  const where = environment()
  console.log(`\n${searchTable(runs)}`)
  const isWhole = subjectNames.every((name) => engines.includes(name)) && values.each === usual.each
  if (isWhole && usual.records.split(',').every((size) => sizes.includes(Number(size))))
    console.log(`Saved as ${saveMeasurement('search.json', { ...where, runs })}`)
  else
    console.log(
      'Not saved: only a run of all engines, at the usual sizes, replaces what was measured before.',
    )
  if (values.curve) console.log(`Drawn in ${drawCurve(runs, where).join(' and ')}`)
}

async function run(engine: SubjectName, records: number): Promise<SearchRun> {
  const kept = values.in !== undefined
  const folder = kept
    ? join(values.in as string, `${engine}-${records}`)
    : mkdtempSync(join(tmpdir(), 'bench-search-'))
  const load = loadNow()
  console.log(`${engine}, ${records.toLocaleString('en-GB')} records (load ${load}) …`)
  const task = { engine, records, folder, each: Number(values.each) }
  try {
    const filled = await fill(task)
    console.log(`  filled in ${filled.buildSeconds.toFixed(1)} s`)
    const measured = (await child({ ...task, step: 'measure' })) as MeasuredSearch
    return { engine, records, load, ...filled, ...measured }
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
}

/** Fills the index, unless the folder holds one that was filled to its end. */
async function fill(task: Omit<Task, 'step'>): Promise<Filled> {
  const done = join(task.folder, 'filled.json')
  if (existsSync(done)) return JSON.parse(readFileSync(done, 'utf8')) as Filled
  rmSync(task.folder, { recursive: true, force: true })
  mkdirSync(task.folder, { recursive: true })
  const filled = (await child({ ...task, step: 'fill' })) as Filled
  writeFileSync(done, JSON.stringify(filled))
  return filled
}

function child(task: Task): Promise<unknown> {
  const file = fileURLToPath(new URL('bench/search-child.ts', import.meta.url))
  const process = fork(file, [JSON.stringify(task)], { execArgv: ['--expose-gc', '--import', 'tsx'] })
  return new Promise((resolve, reject) => {
    process.on('message', (message: { progress?: string; done?: unknown }) => {
      if (message.progress !== undefined) console.log(`  ${message.progress}`)
      if (message.done !== undefined) resolve(message.done)
    })
    process.on('exit', (code) => reject(new Error(`The process for ${task.engine} ended with ${code}.`)))
  })
}

await main()
