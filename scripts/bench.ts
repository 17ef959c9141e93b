/**
 * npm run bench [-- --records 10000]: how long the search page takes, beside a bare node:http page, a bare Remix page and
 * the very same search pages rendered from memory, in the same run, on the same machine. One request at a time, each
 * server in a process of its own.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { environment, loadNow } from './bench/environment.ts'
import { measure, type Measured } from './bench/measure.ts'
import { saveMeasurement } from './bench/save.ts'
import { searchPaths } from './bench/searches.ts'
import type { Served, Serving } from './bench/serve.ts'

const { values } = parseArgs({ options: { records: { type: 'string', default: '1500' } } })
const requests = 300
const warmUp = 60
const longestMs = 20_000
const searches = searchPaths(Number(values.records))

const series: { name: string; server: Serving; paths: readonly string[] }[] = [
  { name: 'bare node:http page', server: 'node', paths: ['/'] },
  { name: 'bare Remix page', server: 'remix', paths: ['/'] },
  { name: 'portal: a help page', server: 'portal', paths: ['/help/about'] },
  { name: 'portal: search page', server: 'portal', paths: searches },
  { name: 'search page from memory', server: 'memory', paths: searches },
]

type Row = Measured & { name: string }

async function main(): Promise<void> {
  if (!existsSync(new URL('../.build/server/index.js', import.meta.url))) {
    throw new Error('There is no build to measure: run npm run build first.')
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const rows: Row[] = []
    for (const serving of ['node', 'remix', 'portal', 'memory'] as const) {
      rows.push(...(await measureServer(serving, folder)))
    }
    print(rows)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureServer(serving: Serving, folder: string): Promise<Row[]> {
  const child = fork(fileURLToPath(new URL('bench/serve.ts', import.meta.url)), [serving, values.records], {
    env: { ...process.env, NODE_ENV: 'production', DATA_FOLDER: folder, PORT: '0', LOG_LEVEL: 'silent' },
    execArgv: ['--import', 'tsx'],
  })
  try {
    console.log(`${serving} (load ${loadNow()}) …`)
    const { address } = await served(child)
    const rows = []
    for (const { name, paths } of series.filter((one) => one.server === serving)) {
      rows.push({ name, ...(await measure(address, paths, { requests, warmUp, longestMs })) })
    }
    return rows
  } finally {
    child.kill('SIGKILL')
  }
}

async function served(child: ChildProcess): Promise<Served> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The server to measure ended with ${String(code)}.`)
  })
  ended.catch(() => undefined)
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [Served]
  return message
}

function print(rows: readonly Row[]): void {
  const line = (cells: string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(26) : cell.padStart(10))).join('')
  console.log(line(['', 'p50 ms', 'p95 ms', 'max ms', 'requests', 'bytes']))
  for (const { name, p50, p95, max, count, bytes } of rows) {
    console.log(line([name, p50.toFixed(2), p95.toFixed(2), max.toFixed(2), `${count}`, `${bytes}`]))
  }
  const p50 = (name: string) => rows.find((row) => row.name === name)?.p50 ?? NaN
  const ratio = p50('portal: search page') / p50('search page from memory')
  console.log(`\nThe search page takes ${ratio.toFixed(2)} times the same page from memory.`)
  const where = { ...environment(), records: Number(values.records) }
  console.log(`Saved as ${saveMeasurement('search-page.json', { ...where, ratio, rows })}`)
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
