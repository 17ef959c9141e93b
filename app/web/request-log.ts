import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { stateOf } from './request-state.ts'
import { withoutSecret } from './secret-paths.ts'

/** The path as it may be written down: without the query (what people look for is theirs) and without secret links. */
export function loggedPath(url: string): string {
  return withoutSecret(url.split('?', 1)[0]!)
}

/** One line for each request when it is over. JSON, so nothing a sender writes can start a new line. */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const started = process.hrtime.bigint()
    const { method, originalUrl } = req
    res.once('close', () => {
      const ms = Number(process.hrtime.bigint() - started) / 1e6
      const line = {
        requestId: stateOf(res).requestId,
        method,
        path: loggedPath(originalUrl),
        status: res.statusCode,
        ms: Math.round(ms * 10) / 10,
        ...(res.writableFinished ? {} : { aborted: true }),
      }
      if (res.statusCode >= 500) log.error(line, 'request')
      else log.info(line, 'request')
    })
    next()
  }
}
