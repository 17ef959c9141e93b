import type { Request, Response } from 'express'

/** What programs read without a token; scripts on other sites' pages may, too. */
const open = /^(?:\/cy)?\/(?:api\/v1(?!\/own(?:[/?]|$))|oai|oembed|federation)(?:[/?]|$)/

/**
 * Whether a browser asks if another site's script may read something that is open to all: it does so before requests
 * that say what the script knows already, and without an answer nothing could be asked for again cheaply.
 */
export function isPreflight({ method, originalUrl, headers }: Request): boolean {
  return (
    method === 'OPTIONS' &&
    ['GET', 'HEAD'].includes(headers['access-control-request-method'] ?? '') &&
    open.test(originalUrl)
  )
}

/** Reading, by anybody, with nothing but what makes it cheap: no cookies and no tokens. */
export function answerPreflight(res: Response): void {
  res.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since',
    'Access-Control-Max-Age': '86400',
  })
  res.status(204).end()
}
