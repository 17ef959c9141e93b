import { Agent, request } from 'node:http'
import type { Outcome } from './rules.ts'

export interface Asking {
  path: string
  cookies: string
  /** A POST, when there is one. */
  form?: Record<string, string>
  origin: string
}

export interface Met {
  outcome: Outcome | `status ${number}`
  body: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Asks as a browser would, over a connection that stays open, and reads the answer in the words of the matrix. */
export async function meet(port: number, { path, cookies, form, origin }: Asking): Promise<Met> {
  const body = form === undefined ? undefined : new URLSearchParams(form).toString()
  const headers = {
    ...(cookies === '' ? {} : { Cookie: cookies }),
    ...(body === undefined
      ? {}
      : {
          Origin: origin,
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': body.length,
        }),
  }
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, method: body === undefined ? 'GET' : 'POST', headers, agent },
      (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('error', reject)
        res.on('end', () =>
          resolve({
            outcome: outcomeOf(res.statusCode ?? 0, res.headers.location, form !== undefined),
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        )
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}

const outcomes: Partial<Record<number, Outcome>> = {
  200: 'answers',
  400: 'is-malformed',
  401: 'signed-out',
  403: 'refuses',
  404: 'misses',
  409: 'late',
  410: 'gone',
  422: 'answers',
}

/** A data request is sent on with 202 and the place in a header of the same name. */
function outcomeOf(status: number, location: string | undefined, isForm: boolean): Met['outcome'] {
  if (location !== undefined) {
    if (/^\/(cy\/)?sign-in(\?|$)/.test(location)) return 'signs-in'
    return isForm ? 'answers' : 'sends-on'
  }
  return outcomes[status] ?? `status ${status}`
}
