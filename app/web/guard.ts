import type { Request, RequestHandler } from 'express'
import type { Settings } from '#app/settings.ts'
import { limitBody, longestBodyFor } from './body-limit.ts'
import { sendPlainPage } from './plain-page.ts'
import { answerPreflight, isPreflight } from './preflight.ts'

type GuardSettings = Pick<Settings, 'production' | 'publicOrigin' | 'port'>

/**
 * Stands in front of Remix, which lets cross-site posts through to actions in several ways and takes bodies of any
 * size. The same rules for pages, data requests and resource routes: only GET, HEAD and POST; a POST only from our
 * own origin; a valid address; a limited body. After it, Remix sees the public origin, whatever a proxy or a
 * sender wrote in the host headers.
 */
export function guard(settings: GuardSettings): RequestHandler {
  const own = ownOrigins(settings)
  return (req, res, next) => {
    if (isPreflight(req)) return answerPreflight(res)
    if (!['GET', 'HEAD', 'POST'].includes(req.method)) {
      res.setHeader('Allow', 'GET, HEAD, POST')
      // What a refused request goes on sending is not worth reading.
      res.setHeader('Connection', 'close')
      return sendPlainPage(res, 405, req.url)
    }
    if (!isValidAddress(req.originalUrl)) return sendPlainPage(res, 400, req.url)
    const hasToken = isWithToken(req)
    if (req.method === 'POST' && !isFromHere(req, own) && !isProgram(req) && !hasToken) {
      res.setHeader('Connection', 'close')
      return sendPlainPage(res, 403, req.url)
    }
    if (!limitBody(req, res, longestBodyFor(req.originalUrl))) return
    // Remix would hold an origin against it that says nothing about it.
    if (hasToken) delete req.headers.origin
    showOrigin(req, own.has(req.headers.origin ?? '') ? req.headers.origin! : settings.publicOrigin)
    next()
  }
}

/** Where our own forms are sent from. On a developer's machine both names of the machine count. */
function ownOrigins({ publicOrigin, production, port }: GuardSettings): ReadonlySet<string> {
  const origins = new Set([new URL(publicOrigin).origin])
  if (!production) origins.add(`http://localhost:${port}`).add(`http://127.0.0.1:${port}`)
  return origins
}

/**
 * Browsers say where a POST comes from. A missing Origin is believed only with the browser's own same-origin mark; so is
 * `null`, which a form without scripts sends from our pages that pass no address on (a sandboxed frame lacks the mark).
 */
function isFromHere(req: Request, own: ReadonlySet<string>): boolean {
  const { origin } = req.headers
  return origin === undefined || origin === 'null'
    ? req.headers['sec-fetch-site'] === 'same-origin'
    : own.has(origin)
}

/**
 * What programs may post to, without an origin: the link that ends alerts (RFC 8058: the mail program's own server does,
 * and the link itself says whose alerts end), and the questions of harvesters, which change nothing (OAI-PMH 2.0, 3.1.1.1).
 */
const forPrograms = /^(?:(?:\/cy)?\/stop-alerts\/[\w-]{1,200}|\/oai)$/

/** A program names no origin and has no cookies, which tells it from a browser that some page made post. */
function isProgram({ headers, originalUrl }: Request): boolean {
  const isBrowser = ['origin', 'cookie', 'sec-fetch-site'].some((name) => headers[name] !== undefined)
  return !isBrowser && forPrograms.test(originalUrl)
}

/**
 * What comes with a token of its own and without cookies is let in by that alone: no page can make somebody's browser send
 * a token that it does not know, and another site's cannot send this header at all (it would have to ask first).
 */
function isWithToken({ headers, originalUrl }: Request): boolean {
  const isBearer = /^Bearer +\S/i.test(headers.authorization ?? '')
  return (
    isBearer && headers.cookie === undefined && /^(?:\/cy)?\/api\/v1\/own\/[\w/-]*(?:\?|$)/.test(originalUrl)
  )
}

/** A path of this site: not an absolute URL (as sent to proxies), not `//host`, and decodable. */
function isValidAddress(url: string): boolean {
  if (!url.startsWith('/') || /^\/[/\\]/.test(url)) return false
  try {
    return !decodeURIComponent(url.split('?', 1)[0]!).includes('\0')
  } catch {
    return false
  }
}

/** Remix compares Origin with the host headers and builds request.url from them: give it what is true. */
function showOrigin(req: Request, origin: string): void {
  const { host, protocol } = new URL(origin)
  req.headers.host = host
  // Remix reads it of a HEAD too, and fails on one that is no address; only a POST's was looked at, and matters.
  if (req.method !== 'POST' || req.headers.origin === 'null') delete req.headers.origin
  req.headers['x-forwarded-host'] = host
  Object.defineProperty(req, 'protocol', { value: protocol.slice(0, -1) })
  Object.defineProperty(req, 'hostname', { value: new URL(origin).hostname })
}
