import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendPlainPage } from './plain-page.ts'

/** Bytes a form may hold, everything included. */
export const longestBody = 1024 * 1024

/** After a refusal the rest is read and thrown away this long, so that the sender gets to read the answer. */
const lingerMs = 5_000

/**
 * Refuses a body over the limit with 413: at once when its length is announced, otherwise as soon as one byte
 * too many arrives. Nothing is kept in memory. Says whether the request may go on.
 */
export function limitBody(req: IncomingMessage, res: ServerResponse, limit = longestBody): boolean {
  if (Number(req.headers['content-length'] ?? 0) > limit) {
    refuse(req, res)
    return false
  }
  // Counting where chunks come in leaves the stream untouched for whoever reads it; a 'data' listener would
  // start the flow before Remix listens.
  const push = req.push.bind(req)
  let received = 0
  let refused = false
  req.push = (chunk: Uint8Array | null, encoding?: BufferEncoding) => {
    if (refused) return true
    received += chunk?.length ?? 0
    if (received <= limit) return push(chunk, encoding)
    refused = true
    refuse(req, res)
    return true
  }
  return true
}

function refuse(req: IncomingMessage, res: ServerResponse): void {
  if (res.headersSent) {
    req.destroy()
    return
  }
  res.setHeader('Connection', 'close')
  sendPlainPage(res, 413, req.url ?? '/')
  req.resume()
  const { socket } = req
  const timer = setTimeout(() => socket.destroy(), lingerMs)
  socket.once('close', () => clearTimeout(timer))
}
