import type { IncomingMessage, ServerResponse } from 'node:http'
import { attachmentLimits } from '#app/domain/attachment.ts'
import { largestImport } from '#app/domain/import-batch.ts'
import { largestLogo } from '#app/domain/organisation-profile.ts'
import { longestUpload } from './uploads.ts'
import { writePlainPage } from './plain-page.ts'
import { stateOf } from './request-state.ts'

/** Bytes a form may hold, everything included. */
export const longestBody = 1024 * 1024

/** Pages that take larger files, by their address in either language, as a page or as data. */
const largerBodies: readonly { path: RegExp; bytes: number }[] = [
  { path: /^(\/cy)?\/imports(\.data)?$/, bytes: largestImport + longestBody },
  { path: /^(\/cy)?\/work\/from-word(\.data)?$/, bytes: 11 * 1024 * 1024 },
  { path: /^(\/cy)?\/organisations\/[^/]+\/profile(\.data)?$/, bytes: largestLogo + longestBody },
  { path: /^(\/cy)?\/work\/[^/]+\/files(\.data)?$/, bytes: longestUpload },
  { path: /^(\/cy)?\/recommendations\/[^/]+(\.data)?$/, bytes: longestUpload },
  { path: /^(\/cy)?\/api\/v1\/own\/records\/[^/]+\/files$/, bytes: attachmentLimits.file },
]

/** Bytes that may be sent to this address. */
export function longestBodyFor(url: string): number {
  const path = url.split('?', 1)[0] ?? ''
  return largerBodies.find((larger) => larger.path.test(path))?.bytes ?? longestBody
}

/**
 * After a refusal the rest is read and thrown away this long: closing at once would reset the connection, and the
 * sender might never get to read the answer.
 */
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
  let finish: (() => void) | null = null
  req.push = (chunk: Uint8Array | null, encoding?: BufferEncoding) => {
    if (finish) {
      // The reader must not take the part it got for the whole: it never sees an end, only the connection close.
      if (chunk === null) finish()
      return true
    }
    received += chunk?.length ?? 0
    if (received <= limit) return push(chunk, encoding)
    finish = refuse(req, res)
    return true
  }
  return true
}

/** Answers 413 and keeps the connection until the sender is done or the time is over; gives what ends it sooner. */
function refuse(req: IncomingMessage, res: ServerResponse): () => void {
  const finish = () => void res.end()
  if (res.headersSent) {
    // The page answered without waiting for the body.
    req.destroy()
    return finish
  }
  stateOf(res).refused = true
  res.setHeader('Connection', 'close')
  writePlainPage(res, 413, req.url ?? '/')
  const timer = setTimeout(finish, lingerMs)
  res.once('close', () => clearTimeout(timer))
  req.once('end', finish).resume()
  return finish
}
