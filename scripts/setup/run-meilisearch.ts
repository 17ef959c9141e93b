import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A Meilisearch of our own, on a free port and with a data folder that goes when it is stopped. */
export interface RunningMeilisearch {
  url: string
  masterKey: string
  pid(): number
  /** Ends it at once, as a power cut would. Its data folder stays. */
  kill(): Promise<void>
  /** Starts it again on the same port and folder. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** Where scripts/setup/meilisearch.mjs put the server, or null when it is not there. */
export function meilisearchBinary(): string | null {
  const named = process.env['MEILISEARCH_BINARY']
  if (named !== undefined) return named === '' ? null : named
  const fetched = resolve(import.meta.dirname, '../../.cache/meilisearch/meilisearch-1.21.0')
  return existsSync(fetched) ? fetched : null
}

/** With its default flags a small index takes 2.5 GB and 8 seconds to fill; with these 180 MB and a moment. */
const thrifty = ['--no-analytics', '--max-indexing-memory', '256Mb', '--max-indexing-threads', '1']
const longestStart = 20_000

/** In `kept`, what is there already is found again and stays when the server is stopped. */
export async function runMeilisearch(
  binary: string,
  kept: string | null = null,
): Promise<RunningMeilisearch> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'meilisearch-'))
  const address = `127.0.0.1:${await freePort()}`
  const masterKey = randomBytes(24).toString('hex')
  let child: ChildProcess | null = null

  const start = async () => {
    const data = ['--db-path', join(folder, 'data'), '--dump-dir', join(folder, 'dumps')]
    const args = [...thrifty, ...data, '--http-addr', address, '--log-level', 'ERROR']
    const env = { ...process.env, MEILI_MASTER_KEY: masterKey, MEILI_ENV: 'production' }
    child = spawn(binary, args, { cwd: folder, env, stdio: 'ignore' })
    await untilItAnswers(`http://${address}/health`, child)
  }
  const kill = async () => {
    const running = child
    child = null
    if (running === null || running.exitCode !== null) return
    const gone = new Promise((done) => running.once('exit', done))
    running.kill('SIGKILL')
    await gone
  }
  await start()
  return {
    url: `http://${address}`,
    masterKey,
    pid: () => child?.pid ?? 0,
    kill,
    start,
    async stop() {
      await kill()
      if (kept === null) rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const latest = Date.now() + longestStart
  while (Date.now() < latest) {
    if (child.exitCode !== null) throw new Error(`Meilisearch ended at once with code ${child.exitCode}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await pause(25)
  }
  child.kill('SIGKILL')
  throw new Error(`Meilisearch did not answer within ${longestStart / 1000} seconds`)
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}
