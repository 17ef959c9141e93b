import {
  createServer,
  request,
  type Server,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { createReadableStreamFromReadable } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { pino } from 'pino'
import { readSettings, type Settings } from '#app/settings.ts'
import { createApp } from '#app/web/express-app.ts'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

export interface Served {
  server: Server
  port: number
  /** What the request log wrote, line by line. */
  logged: string[]
  close(): Promise<void>
}

/** Everything in front of Remix on a free port, with `pages` in place of Remix. */
export async function serve(
  pages: RequestHandler,
  changes: Partial<Settings> = {},
  files: RequestHandler[] = [(_req, _res, next) => next()],
): Promise<Served> {
  const logged: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) })
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const settings: Settings = {
    ...readSettings({
      PORT: String(port),
      PUBLIC_ORIGIN: 'https://portal.example',
      DATA_FOLDER: ':memory:',
      CHECK_LINKS: 'no',
    }),
    ...changes,
  }
  server.on('request', createApp({ settings, log, pages, files }) as never)
  return {
    server,
    port,
    logged,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Question {
  method?: string
  /** Sent as it is, valid or not. */
  path?: string
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
}

/** One HTTP request with exactly the headers given; unlike fetch, it adds no Origin and repairs no address. */
export function ask(
  port: number,
  { method = 'GET', path = '/', headers = {}, body }: Question,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let answered = false
    const asking = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (res) => {
      answered = true
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('error', reject)
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    // After the answer to a refused body, the rest of it may meet a closed connection.
    asking.on('error', (error) => (answered ? undefined : reject(error)))
    asking.end(body)
  })
}

/** Sends a body to the last byte over a bare connection, whatever is answered meanwhile; gives what was answered. */
export function pour(port: number, head: string, chunks: Iterable<Buffer>): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (data) => (answer += data.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
    socket.write(head)
    void (async () => {
      for (const chunk of chunks) {
        if (socket.destroyed) return
        if (!socket.write(chunk))
          await new Promise((ready) => socket.once('drain', ready).once('close', ready))
      }
      socket.end()
    })()
  })
}

/** Reads the whole body the way Remix does, and says how long it was. */
export const readsBody: RequestHandler = (req, res, next) => {
  if (req.method !== 'POST') return void res.type('html').send(`<p>${req.protocol}://${req.hostname}</p>`)
  const init = { method: 'POST', body: createReadableStreamFromReadable(req), duplex: 'half' as const }
  new Request('http://remix.invalid', init)
    .arrayBuffer()
    .then((bytes) => res.type('html').send(`read ${bytes.byteLength}`))
    .catch(next)
}
