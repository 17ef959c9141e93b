/**
 * npm run bench:drafts [-- --people 100 --saves 10]: people who save their drafts all at once, over HTTP, against the
 * production build in a process of its own. Each sends the next save as soon as the one before is answered.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { DraftsServed, DraftWriter } from './drafts-server.ts'
import { environment, loadNow } from './environment.ts'
import { percentiles } from './percentiles.ts'
import { saveMeasurement } from './save.ts'

const { values } = parseArgs({
  options: { people: { type: 'string', default: '100' }, saves: { type: 'string', default: '10' } },
})
const people = Number(values.people)
const saves = Number(values.saves)
/** About what a writer has on the first page of a case study. */
const words = 'We rang people back on the day they complained, and wrote down what they wanted. '.repeat(12)

interface Save {
  ms: number
  status: number
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-drafts-'))
  const child = fork(fileURLToPath(new URL('drafts-server.ts', import.meta.url)), [values.people], {
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
    const [{ address, writers }] = (await once(child, 'message')) as [DraftsServed]
    console.log(`${people} people, ${saves} saves each (load ${loadNow()}) …`)
    const started = performance.now()
    const all = (await Promise.all(writers.map((writer) => saveAll(address, writer)))).flat()
    report(all, (performance.now() - started) / 1_000)
  } finally {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function saveAll(address: string, { recordId, cookie }: DraftWriter): Promise<Save[]> {
  const done: Save[] = []
  let lock = '0'
  for (let n = 1; n <= saves; n += 1) {
    const body = new URLSearchParams({
      lock,
      'title.en': `Save ${n}`,
      'summary.en': 'A summary.',
      'problem.en': words,
    })
    const started = performance.now()
    const response = await fetch(`${address}/work/${recordId}/autosave`, {
      method: 'POST',
      headers: { Cookie: cookie, Origin: address },
      body,
    })
    const answer = (await response.json().catch(() => null)) as { lock?: string } | null
    done.push({ ms: performance.now() - started, status: response.status })
    lock = answer?.lock ?? lock
  }
  return done
}

function report(all: readonly Save[], seconds: number): void {
  const times = percentiles(all.map(({ ms }) => ms))
  const errors = all.filter(({ status }) => status !== 200)
  const kinds = [...new Set(errors.map(({ status }) => status))].join(', ')
  console.log(
    `p50 ${times.p50.toFixed(0)} ms, p95 ${times.p95.toFixed(0)} ms, max ${times.max.toFixed(0)} ms; ` +
      `${(all.length / seconds).toFixed(0)} saves a second; ${errors.length} errors${kinds && ` (${kinds})`}`,
  )
  const measured = {
    ...environment(),
    people,
    saves,
    ...times,
    errors: errors.length,
    perSecond: all.length / seconds,
  }
  console.log(`Saved as ${saveMeasurement('drafts.json', measured)}`)
  if (errors.length > 0) process.exitCode = 1
}

await main()
