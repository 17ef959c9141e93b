import type { Server, ServerResponse } from 'node:http'

/** Takes no new requests and resolves when those in flight are answered, or cut off when the patience is over. */
export async function drain(server: Server, patienceMs = 10_000): Promise<void> {
  // A connection that is kept open may still bring a request; its answer says that it is the last.
  server.prependListener('request', (_req, res: ServerResponse) => res.setHeader('Connection', 'close'))
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // Connections kept open for a next request would keep the server waiting.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const enough = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearInterval(idle)
  clearTimeout(enough)
}
