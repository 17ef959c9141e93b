import type { Request, RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Settings } from '#app/settings.ts'
import { network } from '#app/use-cases/throttle.ts'
import { sendPlainPage } from './plain-page.ts'

const minute = 60

/** What a read is worth of what one network may read in a minute; nothing for pages that cost the portal little. */
const costs: readonly { of: RegExp; points: number }[] = [
  // Whole results, and documents that are made anew each time.
  { of: /^\/(search|recommendations)\.(csv|json|atom)/, points: 10 },
  { of: /\/files\/[^/]+$/, points: 10 },
  // Everything there is.
  { of: /^\/open-data\/(cases\.json|.+\.csv)$/, points: 100 },
  { of: /^\/agenda(\.|\/minutes\.)/, points: 10 },
  { of: /\/preview\.png$/, points: 2 },
  { of: /^\/o?embed$/, points: 1 },
  { of: /^\/api\/v1\//, points: 2 },
  // Everything there is, a hundred records at a time; then each by itself.
  { of: /^\/federation\/manifest/, points: 10 },
  { of: /^\/federation\//, points: 1 },
  { of: /^\/(oai|sitemap\.xml)$/, points: 10 },
  { of: /^\/search(\/|$)/, points: 1 },
]

/**
 * Bounds how much one network searches and takes out in a minute, so that nobody takes the portal from everybody else;
 * whoever asks for more is told when to come back. Counted in this process alone. The machine itself is not counted:
 * what comes from there was sent on by a proxy that nobody has named in the settings, or is one of our own tests.
 */
export function readLimit({ readsPerMinute }: Pick<Settings, 'readsPerMinute'>): RequestHandler {
  if (readsPerMinute === 0) return (_req, _res, next) => next()
  const limiter = new RateLimiterMemory({ points: readsPerMinute, duration: minute })
  return (req, res, next) => {
    const points = costOf(req)
    const from = network(req.ip ?? '')
    if (points === 0 || isThisMachine(from)) return next()
    limiter.consume(from, points).then(
      () => next(),
      (refusal: unknown) => {
        if (!(refusal instanceof RateLimiterRes)) return next(refusal)
        res.setHeader('Retry-After', String(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))))
        // Harvesters wait when they are told 503 (OAI-PMH 2.0, section 3.1.2.2), and give up at anything else.
        sendPlainPage(res, 429, req.originalUrl, isHarvest(req.path) ? 503 : 429)
      },
    )
  }
}

function costOf({ method, path }: Request): number {
  const plain = path
    .toLowerCase()
    .replace(/^\/cy(?=\/)/, '')
    .replace(/\.data$/, '')
    .replace(/(?<=.)\/+$/, '')
  // Forms have limits of their own; what programs write, or ask by POST, counts as what they read.
  if (method === 'POST' && !/^\/api\/v1\//.test(plain) && !isHarvest(plain)) return 0
  return costs.find(({ of }) => of.test(plain))?.points ?? 0
}

function isHarvest(path: string): boolean {
  return /^(\/cy)?\/oai\/?$/i.test(path)
}

function isThisMachine(address: string): boolean {
  return /^(::ffff:)?127\.|^0:0:0:0$/.test(address)
}
