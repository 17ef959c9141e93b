import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LinkFault } from '#app/domain/checks/check.ts'
import { addressesOf, pinnedTo, portOf, type MayConnect } from './pinned-address.ts'
import { isPublicAddress } from './public-address.ts'

/** What came of trying a link. `not-tried`: it leads, or was sent on, to where the portal does not go. */
export type LinkAnswer = 'works' | 'not-tried' | LinkFault

export interface Visit {
  /** Says who asks, as robots should. */
  userAgent: string
  mayConnect?: MayConnect
  /** Ends the visit early, with `no-answer`. */
  signal?: AbortSignal
}

export const onlyPublicWeb: MayConnect = (address, port) =>
  isPublicAddress(address) && (port === 80 || port === 443)

const timeoutMs = 10_000
const mostRedirects = 5

/**
 * Whether a web address leads somewhere. People write the address, so it must not make the portal reach what only the
 * portal can reach: names are resolved here, every address they have must be one the portal may connect to, and the
 * connection goes to the very address that was looked at. Redirects are followed by hand under the same rules. No body
 * is read.
 */
export async function tryLink(address: string, visit: Visit): Promise<LinkAnswer> {
  let url = address
  // Some servers send everybody on in a circle who keeps no cookies.
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await ask(url, visit)
    if (typeof answer === 'string') return answer
    if (!answer.redirect) return answerOf(answer.status)
    if (!URL.canParse(answer.redirect, url)) return 'broken'
    url = new URL(answer.redirect, url).href
  }
  return 'too-many-redirects'
}

interface Answer {
  status: number
  /** Where it sends those who ask, '' when nowhere. */
  redirect: string
}

async function ask(address: string, visit: Visit): Promise<Answer | LinkAnswer> {
  const { userAgent, mayConnect = onlyPublicWeb } = visit
  if (!URL.canParse(address)) return 'broken'
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return 'not-tried'
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = visit.signal ? AbortSignal.any([timeout, visit.signal]) : timeout
  const port = portOf(url)
  const found = await Promise.race([addressesOf(url.hostname), aborted(signal)])
  if (typeof found === 'string') return found
  const [first] = found
  if (first === undefined || !found.every((ip) => mayConnect(ip, port))) return 'not-tried'
  try {
    const head = await send('HEAD', url, first, userAgent, signal)
    // Not every server knows HEAD; what it says to GET counts.
    return head.status < 400 ? head : await send('GET', url, first, userAgent, signal)
  } catch {
    return 'no-answer'
  }
}

function aborted(signal: AbortSignal): Promise<'no-answer'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('no-answer')
    signal.addEventListener('abort', () => resolve('no-answer'), { once: true })
  })
}

function send(
  method: 'HEAD' | 'GET',
  url: URL,
  ip: string,
  userAgent: string,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method,
      signal,
      agent: false,
      headers: { 'User-Agent': userAgent, Accept: '*/*', Connection: 'close' },
      lookup: pinnedTo(ip),
    }
    const answered = (response: IncomingMessage) => {
      const { statusCode: status = 0, headers } = response
      const redirect = status >= 300 && status < 400 ? (headers.location ?? '') : ''
      resolve({ status, redirect })
      response.destroy()
    }
    const request = url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options)
    request.on('response', answered).on('error', reject).end()
  })
}

/** A server that refuses robots, or asks who comes, is there; only "no such page" and its own errors count. */
function answerOf(status: number): LinkAnswer {
  if (status === 404 || status === 410) return 'gone'
  return status >= 500 ? 'broken' : 'works'
}
