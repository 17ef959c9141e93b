import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { expect, test } from 'playwright/test'

const requests = 100

test('asked to stop with 100 requests in flight, the portal answers every one of them and ends well', async () => {
  test.setTimeout(120_000)
  const dataFolder = mkdtempSync(join(tmpdir(), 'stopping-'))
  const { child, port, ended } = await startPortal(dataFolder)
  try {
    const inFlight = await Promise.all(Array.from({ length: requests }, () => beginRequest(port)))
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)

    child.kill('SIGTERM')
    await passed(500)
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow()
    expect(child.exitCode).toBeNull()
    // The second halves arrive after the signal, over some time.
    for (const request of inFlight) {
      request.finish()
      await passed(10)
    }
    const answers = await Promise.all(inFlight.map(({ answer }) => answer))
    expect(answers.map((answer) => answer.split('\r\n')[0])).toEqual(
      Array.from({ length: requests }, () => 'HTTP/1.1 422 Unprocessable Entity'),
    )
    // Whole pages, to their last byte.
    expect(answers.filter((answer) => answer.includes('</html>'))).toHaveLength(requests)
    expect(await ended).toEqual({ code: 0, signal: null })
    // SQLite removes the log of past writes when the last one closes the database in good order.
    expect(existsSync(join(dataFolder, 'portal.db'))).toBe(true)
    expect(existsSync(join(dataFolder, 'portal.db-wal'))).toBe(false)
  } finally {
    child.kill('SIGKILL')
    rmSync(dataFolder, { recursive: true, force: true })
  }
})

async function startPortal(dataFolder: string) {
  const root = new URL('../..', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/server.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', DATA_FOLDER: dataFolder, PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  )
  return { child, ended, port: await portOf(child) }
}

/** The port that the portal says it is ready on. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', () => reject(new Error(`The portal did not start: ${said}`)))
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const port = /"address":"http:\/\/localhost:(\d+)"/.exec((said += text))?.[1]
      if (port !== undefined) resolve(Number(port))
    })
  })
}

interface InFlight {
  finish(): void
  /** All that was answered, once the connection is closed. */
  answer: Promise<string>
}

/** Sends a sign-in form up to the middle of its body; there once the server has said that it is reading it. */
async function beginRequest(port: number): Promise<InFlight> {
  const body = `email=nobody%40example.org&password=${'x'.repeat(500)}`
  const socket = connect(port, '127.0.0.1')
  const head = [
    'POST /sign-in HTTP/1.1',
    `Host: localhost:${port}`,
    `Origin: http://localhost:${port}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  const { answer, begun } = read(socket)
  await begun
  socket.write(body.slice(0, 40))
  return { finish: () => void socket.write(body.slice(40)), answer }
}

function read(socket: Socket): { begun: Promise<void>; answer: Promise<string> } {
  let said = ''
  const goOn = 'HTTP/1.1 100 Continue\r\n\r\n'
  const begun = new Promise<void>((resolve) => {
    socket.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes(goOn)) resolve()
    })
  })
  const answer = new Promise<string>((resolve, reject) => {
    socket.once('error', reject)
    socket.once('close', () => resolve(said.replace(goOn, '')))
  })
  return { begun, answer }
}
