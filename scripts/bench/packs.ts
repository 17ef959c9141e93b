/**
 * npm run bench:packs: how long an agenda of 20 items takes in each form, over HTTP, against the production build in a
 * process of its own, one request at a time; and how long somebody who only wants a small page waits meanwhile.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { environment, loadNow } from './environment.ts'
import type { PacksServed } from './packs-server.ts'
import { percentiles, type Times } from './percentiles.ts'
import { saveMeasurement } from './save.ts'

const forms: Record<string, (id: string) => string> = {
  Word: (id) => `/agenda.docx?id=${id}`,
  PDF: (id) => `/agenda.pdf?id=${id}`,
  slides: (id) => `/agenda.pptx?id=${id}`,
  Markdown: (id) => `/agenda.md?id=${id}`,
  'calendar entry': (id) => `/agenda.ics?id=${id}`,
  'HTML to print': (id) => `/agenda/print?id=${id}`,
  'text for e-mail': (id) => `/agenda/email?id=${id}`,
}
const requests = 20
const warmUp = 3
const betweenSmallPages = 5

interface Row extends Times {
  form: string
  bytes: number
  /** The longest that the small page took meanwhile, in milliseconds. */
  longestWait: number
}

async function main(): Promise<void> {
  if (!existsSync(new URL('../../.build/server/index.js', import.meta.url))) {
    throw new Error('There is no build to measure: run npm run build first.')
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-packs-'))
  const child = fork(fileURLToPath(new URL('packs-server.ts', import.meta.url)), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_FOLDER: folder,
      PORT: '0',
      LOG_LEVEL: 'silent',
      CHECK_LINKS: 'no',
    },
    execArgv: ['--import', 'tsx'],
  })
  try {
    const [served] = (await once(child, 'message')) as [PacksServed]
    console.log(`An agenda of 20 items, ${requests} times in each form (load ${loadNow()}) …`)
    const rows: Row[] = []
    for (const [form, path] of Object.entries(forms)) rows.push(await measureForm(served, form, path))
    print(rows)
  } finally {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureForm(
  { address, agenda, cookie }: PacksServed,
  form: string,
  path: (id: string) => string,
): Promise<Row> {
  const watch = { done: false, longest: 0 }
  const times: number[] = []
  let bytes = 0
  for (let i = 0; i < warmUp; i += 1) await fetched(address + path(agenda), cookie)
  const watching = watchSmallPage(address, watch)
  for (let i = 0; i < requests; i += 1) {
    const started = performance.now()
    bytes = await fetched(address + path(agenda), cookie)
    times.push(performance.now() - started)
  }
  watch.done = true
  await watching
  return { form, bytes, longestWait: watch.longest, ...percentiles(times) }
}

async function fetched(url: string, cookie = ''): Promise<number> {
  const response = await fetch(url, { headers: { Cookie: cookie } })
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  return (await response.arrayBuffer()).byteLength
}

async function watchSmallPage(address: string, watch: { done: boolean; longest: number }): Promise<void> {
  while (!watch.done) {
    const started = performance.now()
    await fetched(`${address}/robots.txt`)
    watch.longest = Math.max(watch.longest, performance.now() - started)
    await setTimeout(betweenSmallPages)
  }
}

function print(rows: readonly Row[]): void {
  const line = (cells: string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(18) : cell.padStart(14))).join('')
  console.log(line(['', 'p50 ms', 'p95 ms', 'max ms', 'others wait', 'bytes']))
  for (const { form, p50, p95, max, longestWait, bytes } of rows) {
    console.log(line([form, ...[p50, p95, max, longestWait].map((ms) => ms.toFixed(0)), `${bytes}`]))
  }
  console.log(`Saved as ${saveMeasurement('packs.json', { ...environment(), rows })}`)
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
