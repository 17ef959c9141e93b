import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Settings } from '#app/settings.ts'
import { caching } from './caching.ts'
import { guard } from './guard.ts'
import { securityHeaders } from './headers.ts'
import { sendPlainPage } from './plain-page.ts'
import { readLimit } from './read-limit.ts'
import { requestLog } from './request-log.ts'
import { stateOf } from './request-state.ts'

export interface AppParts {
  settings: Settings
  log: Logger
  /** Answers everything that is not a file: Remix, or a few lines in a test. */
  pages(...asked: Parameters<RequestHandler>): unknown
  /** Files as built, or the development server that makes them. */
  files: RequestHandler[]
  development?: boolean
}

/** Everything in front of Remix, in the order a request meets it. */
export function createApp({ settings, log, pages, files, development = false }: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', settings.trustedProxies)
  app.use(securityHeaders(settings, development))
  app.use(compression())
  app.use(...files)
  app.use(requestLog(log))
  app.use(guard(settings))
  app.use(readLimit(settings))
  app.use(caching())
  app.use((req, res, next) => void pages(req, res, next))
  app.use(lastResort(log))
  return app
}

/** Files as built. Names below /assets hold a hash of the content, so they never change; others may within the hour. */
export function builtFiles(folder: string): RequestHandler[] {
  // By default Express serves what is in hidden folders.
  const common = { index: false, redirect: false, dotfiles: 'ignore' } as const
  const assets = express.Router()
  assets.use(
    '/assets',
    express.static(`${folder}/assets`, { ...common, immutable: true, maxAge: '1y' }),
    (req, res) => sendPlainPage(res, 404, req.originalUrl),
  )
  return [assets, express.static(folder, { ...common, maxAge: '1h' })]
}

/** What went wrong outside Remix: written down once, and an apology without details. */
function lastResort(log: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, req, res, _next) => {
    // The body was refused half-way, or the sender went away: there is nobody to answer.
    if (stateOf(res).refused || res.writableEnded || res.destroyed) return
    log.error({ err: error, requestId: stateOf(res).requestId }, 'request failed')
    if (res.headersSent) res.destroy()
    else sendPlainPage(res, 500, req.originalUrl)
  }
}
