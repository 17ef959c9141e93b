import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import { afterEach, describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '#app/web/headers.ts'
import { loggedPath } from '#app/web/request-log.ts'
import { stateOf } from '#app/web/request-state.ts'
import { ask, serve, type Served } from '#tests/support/http.ts'

let served: Served
afterEach(() => served.close())

/** A page as Remix makes one: in parts, its script with this response's nonce. */
const page: RequestHandler = (_req, res) => {
  res.type('html').status(200)
  res.write('<h1>Hello</h1>')
  res.end(`<script nonce="${stateOf(res).nonce}">1</script>`)
}

const personalPage: RequestHandler = (req, res, next) => {
  stateOf(res).personal = true
  page(req, res, next)
}

function policyNonce(policy: unknown): string {
  return /'nonce-([^']+)'/.exec(String(policy))?.[1] ?? ''
}

describe('security headers', () => {
  test('are on every answer, refusals included', async () => {
    served = await serve(page)
    const answers = [
      await ask(served.port, {}),
      await ask(served.port, { method: 'PUT' }),
      await ask(served.port, { method: 'POST', body: 'a=b' }),
      await ask(served.port, { path: '/%E0%A4%A' }),
    ]
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      })
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      expect(headers['x-powered-by']).toBeUndefined()
    }
  })

  test('the policy allows the page’s own nonce, a new one each time, and nothing inline', async () => {
    served = await serve(page)
    const first = await ask(served.port, {})
    const second = await ask(served.port, {})
    const nonce = policyNonce(first.headers['content-security-policy'])
    expect(nonce.length).toBeGreaterThanOrEqual(22)
    expect(first.body).toContain(`nonce="${nonce}"`)
    expect(policyNonce(second.headers['content-security-policy'])).not.toBe(nonce)
    expect(contentSecurityPolicy('N', false)).toBe(
      "default-src 'self'; script-src 'nonce-N' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; " +
        "frame-ancestors 'none'",
    )
  })

  test('no promise of encryption is made over plain http', async () => {
    served = await serve(page, { production: false, publicOrigin: 'http://localhost:3000' })
    expect((await ask(served.port, {})).headers['strict-transport-security']).toBeUndefined()
  })
})

describe('a public page', () => {
  test('may be kept and asks again; unchanged, it answers 304 without a body', async () => {
    served = await serve(page)
    const first = await ask(served.port, {})
    expect(first.headers['cache-control']).toBe('public, no-cache')
    const etag = first.headers.etag!
    expect(etag).toMatch(/^W\/"/)
    for (const known of [etag, `"other", ${etag}`, '*']) {
      const again = await ask(served.port, { headers: { 'If-None-Match': known } })
      expect([again.status, again.body, again.headers.etag]).toEqual([304, '', etag])
    }
    expect((await ask(served.port, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })

  test('kept by a browser still runs its scripts after a 304', async () => {
    served = await serve(page)
    const first = await ask(served.port, {})
    const again = await ask(served.port, { headers: { 'If-None-Match': first.headers.etag } })
    // A browser shows the body it kept, under the headers it kept, each replaced by the 304's where it has one.
    const shownUnder = { ...first.headers, ...again.headers }
    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id'])
    expect(first.body).toContain(`nonce="${policyNonce(shownUnder['content-security-policy'])}"`)
  })

  test('that is changed has another ETag', async () => {
    let words = 'one'
    served = await serve((_req, res) => res.type('html').end(words))
    const first = await ask(served.port, {})
    words = 'two'
    const again = await ask(served.port, { headers: { 'If-None-Match': first.headers.etag } })
    expect([again.status, again.body]).toEqual([200, 'two'])
  })

  test('larger than is worth keeping comes whole', async () => {
    const large = Buffer.alloc(5 * 1024 * 1024, 'w')
    served = await serve((_req, res) => {
      res.type('html')
      for (let i = 0; i < large.length; i += 65536) res.write(large.subarray(i, i + 65536))
      res.end()
    })
    const answer = await ask(served.port, {})
    expect(answer.headers.etag).toBeUndefined()
    expect(createHash('sha1').update(answer.body).digest('hex')).toBe(
      createHash('sha1').update(large).digest('hex'),
    )
  })

  test('is compressed for those who can read it so', async () => {
    served = await serve((_req, res) => res.type('html').end('word '.repeat(2000)))
    const answer = await ask(served.port, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(answer.headers['content-encoding']).toBe('gzip')
    expect(answer.headers.vary).toContain('Accept-Encoding')
    expect(answer.body.length).toBeLessThan(1000)
    const again = await ask(served.port, {
      headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': answer.headers.etag },
    })
    expect([again.status, again.body, again.headers['content-encoding']]).toEqual([304, '', undefined])
  })
})

describe('a feed', () => {
  const feed: RequestHandler = (req, res) => {
    if (req.headers.cookie) stateOf(res).personal = true
    res.type('application/atom+xml').end(`<feed>${words}</feed>`)
  }
  let words = 'one'

  test('is asked for again by its time, and changed within the same second it is sent anew', async () => {
    served = await serve(feed)
    const first = await ask(served.port, { path: '/search.atom' })
    const since = first.headers['last-modified']!
    expect(Math.abs(Date.parse(since) - Date.now())).toBeLessThan(5_000)
    const asked = { path: '/search.atom', headers: { 'If-Modified-Since': since } }
    const again = await ask(served.port, asked)
    expect([again.status, again.body, again.headers['last-modified']]).toEqual([304, '', since])
    words = 'two'
    const changed = await ask(served.port, asked)
    expect([changed.status, changed.body]).toEqual([200, '<feed>two</feed>'])
    expect(Date.parse(changed.headers['last-modified']!)).toBeGreaterThan(Date.parse(since))
  })

  test('whose ETag is another is sent anew, whatever the time says', async () => {
    served = await serve(feed)
    const inTheFuture = new Date(Date.now() + 60_000).toUTCString()
    const headers = { 'If-None-Match': '"other"', 'If-Modified-Since': inTheFuture }
    expect((await ask(served.port, { headers })).status).toBe(200)
    const nonsense = { 'If-Modified-Since': 'yesterday' }
    expect((await ask(served.port, { headers: nonsense })).status).toBe(200)
  })

  test('for somebody who is signed in is never called unchanged', async () => {
    served = await serve(feed)
    const inTheFuture = new Date(Date.now() + 60_000).toUTCString()
    const headers = { Cookie: 'a=b', 'If-Modified-Since': inTheFuture }
    const answer = await ask(served.port, { headers })
    expect([answer.status, answer.headers['last-modified']]).toEqual([200, undefined])
  })
})

describe('an address that lets people in', () => {
  test.each(['/fact-check/abc', '/cy/join-draft/abc', '/join/abc.data', '/shared-agendas/abc'])(
    '%s is kept by nobody, found by nobody and passed on to nobody',
    async (path) => {
      served = await serve(page)
      expect((await ask(served.port, { path })).headers).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
      })
    },
  )
})

describe('what is for one person', () => {
  test.each<[string, RequestHandler]>([
    ['a signed-in page', personalPage],
    ['an answer that sets a cookie', (_req, res) => res.append('Set-Cookie', 'a=b').type('html').end('x')],
    [
      'a signed-in page that asks to be kept',
      (req, res, next) => {
        res.setHeader('Cache-Control', 'public, max-age=60')
        personalPage(req, res, next)
      },
    ],
  ])('%s is stored nowhere', async (_name, handler) => {
    served = await serve(handler)
    const answer = await ask(served.port, { headers: { 'If-None-Match': '*' } })
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers.etag).toBeUndefined()
  })

  test('the answer to a form is stored nowhere', async () => {
    served = await serve(page)
    const headers = { Origin: 'https://portal.example' }
    const answer = await ask(served.port, { method: 'POST', headers, body: 'a=b' })
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})

describe('when something breaks', () => {
  test('the reader gets an apology in their language and no details; the log gets them once', async () => {
    served = await serve((_req, _res, next) => next(new Error('the secret reason')))
    const answer = await ask(served.port, { path: '/cy/search' })
    expect(answer.status).toBe(500)
    expect(answer.body).toContain('<html lang="cy">')
    expect(answer.body).not.toMatch(/secret|Error|at /)
    expect(served.logged.filter((line) => line.includes('the secret reason'))).toHaveLength(1)
    expect((await ask(served.port, { path: '/search' })).body).toContain('<html lang="en">')
  })
})

describe('when a form breaks something', () => {
  test('its sender gets an apology too', async () => {
    served = await serve((req, _res, next) =>
      req.resume().once('end', () => setImmediate(() => next(new Error('broken')))),
    )
    const headers = { Origin: 'https://portal.example' }
    const answer = await ask(served.port, { method: 'POST', headers, body: 'a=b' })
    expect(answer.status).toBe(500)
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})

describe('the request log', () => {
  test('has one line for each request, without the query', async () => {
    served = await serve(page)
    const answer = await ask(served.port, {
      path: '/search?q=my+illness%0Aforged',
      headers: { Cookie: 'a=secret' },
    })
    expect(served.logged).toHaveLength(1)
    expect(served.logged[0]).not.toMatch(/illness|secret/)
    expect(JSON.parse(served.logged[0]!)).toMatchObject({
      requestId: answer.headers['x-request-id'],
      method: 'GET',
      path: '/search',
      status: 200,
    })
  })

  test('does not hold links that open something by themselves', () => {
    expect(loggedPath('/join/abc123')).toBe('/join/…')
    expect(loggedPath('/cy/shared-agendas/abc123.data?x=1')).toBe('/cy/shared-agendas/….data')
    expect(loggedPath('/cy/fact-check/abc123')).toBe('/cy/fact-check/…')
    expect(loggedPath('/join-draft/abc123.data')).toBe('/join-draft/….data')
    for (const disguised of [
      '/JOIN/abc123',
      '/%6aoin/abc123',
      '/cy/jo%69n/abc123',
      '/cy//join/abc123',
      '/join//abc123',
    ]) {
      expect(loggedPath(disguised), disguised).not.toContain('abc123')
    }
    expect(loggedPath('/joint/abc')).toBe('/joint/abc')
  })
})
