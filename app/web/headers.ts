import type { RequestHandler, Response } from 'express'
import { paths } from '#app/paths.ts'
import type { Settings } from '#app/settings.ts'
import { stateOf } from './request-state.ts'
import { hasSecret } from './secret-paths.ts'

/** The scripts that may run are the ones that carry this response's nonce, and what those load themselves. */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    // In development Vite puts styles inline and keeps a socket open to reload the page.
    development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Security headers and the request id on every answer, whoever writes it. */
export function securityHeaders(
  settings: Pick<Settings, 'production' | 'publicOrigin'>,
  development: boolean,
): RequestHandler {
  const encrypted = settings.production && settings.publicOrigin.startsWith('https:')
  return (req, res, next) => {
    const { nonce, requestId } = stateOf(res)
    res.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce, development))
    res.setHeader('X-Content-Type-Options', 'nosniff')
    res.setHeader('X-Frame-Options', 'DENY')
    res.setHeader('Referrer-Policy', 'same-origin')
    if (hasSecret(req.originalUrl)) keepSecret(res)
    res.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    res.setHeader('Cross-Origin-Resource-Policy', isForElsewhere(req.path) ? 'cross-origin' : 'same-origin')
    res.setHeader(
      'Permissions-Policy',
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    )
    res.setHeader('X-Request-Id', requestId)
    if (encrypted) res.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    next()
  }
}

/** The pictures that other sites show beside links to our pages. */
function isForElsewhere(path: string): boolean {
  return path.endsWith(paths.homePicture())
}

/** An address that lets people in is for nobody else: no search engine, no store, no page that is gone to from there. */
function keepSecret(res: Response): void {
  res.setHeader('Referrer-Policy', 'no-referrer')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  res.setHeader('Cache-Control', 'no-store')
}
