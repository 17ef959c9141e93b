import type { Socket } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'

export interface Arrived {
  /** As the server was told: what is in the letter itself plays no part. */
  from: string
  to: string[]
  source: string
  parsed: ParsedMail
}

export interface MailServer {
  arrived: Arrived[]
  /** What a portal needs to send here. */
  settings: { SMTP_HOST: string; SMTP_PORT: string; SMTP_TLS: string }
  /** Ends every talk under way without a word. */
  breakOff(): void
  close(): Promise<void>
}

/** A real mail server on this machine, that takes everything unless `options` say otherwise. */
export async function startMailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const source = Buffer.concat(chunks)
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        const to = envelope.rcptTo.map(({ address }) => address)
        void simpleParser(source).then((parsed) => {
          arrived.push({ from, to, source: source.toString('utf8'), parsed })
          done()
        })
      })
    },
    ...options,
  })
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => void sockets.add(socket))
  // Portals that are killed break the talk off.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port')
  let closed = false
  const close = () =>
    new Promise<void>((resolve) => {
      if (closed) return resolve()
      closed = true
      server.close(() => resolve())
    })
  onTestFinished(close)
  return {
    arrived,
    settings: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(address.port), SMTP_TLS: 'none' },
    breakOff: () => sockets.forEach((socket) => socket.destroy()),
    close,
  }
}

/** An answer with this code, for the hooks of the server. */
export function answer(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code })
}
