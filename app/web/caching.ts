import { createHash } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { LastChanged } from './last-changed.ts'
import { stateOf } from './request-state.ts'

/** A larger answer is passed on as it comes, without an ETag. */
const largestKept = 2 * 1024 * 1024

const revalidated =
  /^(?:text\/(?:html|x-script|xml|plain|csv)|application\/(?:json|xml|(?:ld|schema|csvm)\+json|(?:atom|opensearchdescription)\+xml))(?![\w+-])/

/** Feed readers ask by the time too, and some by nothing else. */
const dated = /^application\/atom\+xml\b/

/**
 * Who may keep an answer. For one person: nobody (`no-store`). For any reader: anybody, who must ask again each
 * time, which is cheap: a weak ETag over the body (for feeds the time of the last change too), and 304 when it has not
 * changed.
 *
 * The nonce is left out of the ETag, as it differs each time. A 304 carries no Content-Security-Policy: the browser
 * shows the body it kept, whose scripts carry the old nonce, under the policy it kept with it. A new policy
 * in the 304 would replace that one (RFC 9111, 3.2) and block every script.
 */
export function caching(): RequestHandler {
  const lastChanged = new LastChanged()
  return (req, res, next) => {
    const write = res.write.bind(res) as (...args: unknown[]) => boolean
    const end = res.end.bind(res) as (...args: unknown[]) => Response
    let size = 0
    /** Undefined before the first byte; then the body so far, or null when it is passed on as it comes. */
    let kept: Buffer[] | null | undefined

    const begin = () => {
      if (kept !== undefined) return
      decideStorage(req, res)
      kept = mayRevalidate(req, res) ? [] : null
    }
    const keep = (chunk: unknown, encoding: unknown) => {
      const bytes =
        typeof chunk === 'string'
          ? Buffer.from(chunk, encoding as BufferEncoding)
          : Buffer.from(chunk as Uint8Array)
      size += bytes.length
      kept?.push(bytes)
    }

    res.write = ((chunk: unknown, ...rest: unknown[]) => {
      begin()
      if (!kept) return write(chunk, ...rest)
      keep(chunk, typeof rest[0] === 'string' ? rest[0] : 'utf8')
      for (const done of rest) if (typeof done === 'function') queueMicrotask(() => (done as () => void)())
      if (size <= largestKept) return true
      const whole = Buffer.concat(kept)
      kept = null
      return write(whole)
    }) as typeof res.write

    res.end = ((...args: unknown[]) => {
      begin()
      if (!kept) return end(...args)
      const [chunk, encoding] = args
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
        keep(chunk, typeof encoding === 'string' ? encoding : 'utf8')
      }
      const whole = Buffer.concat(kept)
      kept = null
      const etag = weakTag(whole, stateOf(res).nonce)
      res.setHeader('ETag', etag)
      if (dated.test(String(res.getHeader('Content-Type')))) {
        res.setHeader('Last-Modified', lastChanged.at(req.originalUrl, etag).toUTCString())
      }
      return endRevalidated(req, res, whole, end)
    }) as typeof res.end
    next()
  }
}

function decideStorage(req: Request, res: Response): void {
  const personal = stateOf(res).personal || res.hasHeader('Set-Cookie')
  if (personal || !isRead(req)) res.setHeader('Cache-Control', 'no-store')
  else if (!res.hasHeader('Cache-Control')) {
    res.setHeader('Cache-Control', res.statusCode === 200 ? 'public, no-cache' : 'no-store')
  }
}

function mayRevalidate(req: Request, res: Response): boolean {
  return (
    req.method === 'GET' &&
    res.statusCode === 200 &&
    !res.hasHeader('ETag') &&
    !String(res.getHeader('Cache-Control')).includes('no-store') &&
    revalidated.test(String(res.getHeader('Content-Type')))
  )
}

function endRevalidated(
  req: Request,
  res: Response,
  body: Buffer,
  end: (...args: unknown[]) => Response,
): Response {
  if (!isKnown(req, res)) {
    res.setHeader('Content-Length', body.length)
    return end(body)
  }
  res.statusCode = 304
  for (const name of ['Content-Security-Policy', 'Content-Type', 'Content-Length']) res.removeHeader(name)
  return end()
}

/** The same for the same page, whatever nonce its scripts carry. */
export function weakTag(body: Buffer, nonce: string): string {
  const steady = body.toString('utf8').replaceAll(nonce, '')
  return `W/"${createHash('sha256').update(steady).digest('base64url').slice(0, 27)}"`
}

/** Whether the reader has this answer: by its ETag or, when it names none, by the time (RFC 9110, 13.2.2). */
function isKnown({ headers }: Request, res: Response): boolean {
  const etag = String(res.getHeader('ETag'))
  if (headers['if-none-match'] !== undefined) return matches(headers['if-none-match'], etag)
  const [since, changed] = [headers['if-modified-since'], res.getHeader('Last-Modified')]
  return since !== undefined && changed !== undefined && Date.parse(since) >= Date.parse(String(changed))
}

/** Whether what a reader has is what there is: the header names this ETag. */
export function matches(ifNoneMatch: string, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag))
}

function isRead(req: Request): boolean {
  return req.method === 'GET' || req.method === 'HEAD'
}
