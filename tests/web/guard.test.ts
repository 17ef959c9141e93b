import type { RequestHandler } from 'express'
import { afterEach, describe, expect, test } from 'vitest'
import { ask, pour, readsBody, serve, type Served } from '#tests/support/http.ts'

let served: Served
afterEach(() => served.close())

const own = 'https://portal.example'
/** What Remix serves: a page, a data request and a resource route. */
const addresses = ['/sign-in', '/sign-in.data', '/sign-out', '/cy/work/start']

function counting(): { handler: RequestHandler; count: () => number } {
  let calls = 0
  return {
    handler: (_req, res) => {
      calls++
      res.type('html').send('done')
    },
    count: () => calls,
  }
}

describe('a POST', () => {
  test.each(addresses)('to %s from another site is refused and never reaches the page', async (path) => {
    const page = counting()
    served = await serve(page.handler)
    const forgeries = [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      // A sandboxed frame.
      { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
      { Origin: `${own}.evil.example` },
      { Origin: 'http://portal.example' },
      { Origin: `http://localhost:${served.port}` },
      { Origin: `${own}, https://evil.example` },
      { Origin: 'https://evil.example', Host: 'evil.example' },
      { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
      { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
      {},
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'none' },
      { Referer: `${own}/sign-in` },
    ]
    for (const headers of forgeries) {
      const answer = await ask(served.port, { method: 'POST', path, headers, body: 'email=a' })
      expect(answer.status, JSON.stringify(headers)).toBe(403)
    }
    expect(page.count()).toBe(0)
  })

  test('with a token and without cookies goes through where programs write and nowhere else', async () => {
    served = await serve(readsBody)
    const headers = { Authorization: 'Bearer abc', Origin: 'https://evil.example' }
    const asked = { method: 'POST', headers, body: '{}' }
    for (const path of ['/api/v1/own/records', '/cy/api/v1/own/records/1/files?name=a.csv'])
      expect((await ask(served.port, { ...asked, path })).status, path).toBe(200)
    for (const path of [
      '/api/v1/records',
      '/api/v1/own/records.data',
      '/api/v1/own/../../../work/start',
      '/work/start',
    ])
      expect((await ask(served.port, { ...asked, path })).status, path).toBe(403)
    const path = '/api/v1/own/records'
    for (const changed of [{ Cookie: 'a=b' }, { Authorization: 'Basic abc' }, { Authorization: 'Bearer' }])
      expect((await ask(served.port, { ...asked, path, headers: { ...headers, ...changed } })).status).toBe(
        403,
      )
  })

  test('from a harvester, which is no browser, goes through where harvesters ask and nowhere else', async () => {
    served = await serve(readsBody)
    const asked = { method: 'POST', body: 'verb=Identify' }
    expect((await ask(served.port, { ...asked, path: '/oai' })).status).toBe(200)
    for (const path of ['/oai/record.xsd', '/oai?verb=Identify', '/cy/oai', '/OAI']) {
      expect((await ask(served.port, { ...asked, path })).status, path).toBe(403)
    }
    for (const headers of [{ Origin: 'https://evil.example' }, { Cookie: 'a=b' }]) {
      expect((await ask(served.port, { ...asked, path: '/oai', headers })).status).toBe(403)
    }
  })

  test.each(addresses)('to %s from our own site goes through', async (path) => {
    served = await serve(readsBody)
    const ours = [
      { Origin: own },
      { 'Sec-Fetch-Site': 'same-origin' },
      // From a page that passes no address on, without scripts.
      { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' },
    ]
    for (const headers of ours) {
      const answer = await ask(served.port, { method: 'POST', path, headers, body: 'email=a' })
      expect([answer.status, answer.body]).toEqual([200, 'read 7'])
    }
  })

  test('from the developer’s own machine goes through only outside production', async () => {
    served = await serve(readsBody, { production: false, publicOrigin: 'http://localhost:3000' })
    for (const name of ['localhost', '127.0.0.1']) {
      const headers = { Origin: `http://${name}:${served.port}` }
      expect((await ask(served.port, { method: 'POST', headers, body: 'a=b' })).status).toBe(200)
    }
    const other = { Origin: `http://localhost:${served.port + 1}` }
    expect((await ask(served.port, { method: 'POST', headers: other, body: 'a=b' })).status).toBe(403)
  })
})

describe('the host', () => {
  test('that a sender or proxy names is replaced by the public one', async () => {
    let seen: unknown
    served = await serve((req, res) => {
      seen = [req.protocol, req.hostname, req.headers.host, req.headers['x-forwarded-host']]
      res.end()
    })
    const headers = {
      Host: 'backend:3000',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'gopher',
    }
    await ask(served.port, { headers })
    expect(seen).toEqual(['https', 'portal.example', 'portal.example', 'portal.example'])
    await ask(served.port, { method: 'POST', headers: { ...headers, Origin: own } })
    expect(seen).toEqual(['https', 'portal.example', 'portal.example', 'portal.example'])
  })
})

describe('a body', () => {
  const mebibyte = 1024 * 1024
  /** 300 MB in pieces, with or without the marks that chunked encoding puts around each. */
  function* pieces(chunked: boolean) {
    const piece = Buffer.alloc(mebibyte, 'a')
    for (let i = 0; i < 300; i++) {
      if (chunked) yield Buffer.from('100000\r\n')
      yield piece
      if (chunked) yield Buffer.from('\r\n')
    }
    if (chunked) yield Buffer.from('0\r\n\r\n')
  }

  test('of exactly the limit is read; one byte more is refused', async () => {
    served = await serve(readsBody)
    for (const known of [true, false]) {
      const send = (bytes: number) => {
        const length = known ? { 'Content-Length': bytes } : { 'Transfer-Encoding': 'chunked' }
        const headers = { Origin: own, ...length }
        return ask(served.port, { method: 'POST', headers, body: Buffer.alloc(bytes, 'a') })
      }
      expect((await send(mebibyte)).body).toBe(`read ${mebibyte}`)
      expect((await send(mebibyte + 1)).status).toBe(413)
    }
  })

  test.each([
    ['that says its length', `Content-Length: ${300 * mebibyte}`, false],
    ['that does not say its length', 'Transfer-Encoding: chunked', true],
  ])('of 300 MB %s, sent to the end, is refused without being kept', async (_how, length, chunked) => {
    served = await serve(readsBody)
    const before = process.memoryUsage().rss
    let peak = before
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5)
    const head = `POST /cy/sign-in HTTP/1.1\r\nHost: portal.example\r\nOrigin: ${own}\r\n${length}\r\n\r\n`
    const answer = await pour(served.port, head, pieces(chunked))
    clearInterval(watch)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toMatch(/\r\nConnection: close\r\n/i)
    expect(answer).toContain('<html lang="cy">')
    expect((peak - before) / mebibyte).toBeLessThan(100)
  })

  test('that is refused leaves the server in working order', async () => {
    served = await serve(readsBody)
    await ask(served.port, { method: 'POST', headers: { Origin: own }, body: Buffer.alloc(3 * mebibyte) })
    expect((await ask(served.port, {})).status).toBe(200)
    expect(served.logged.filter((line) => line.includes('"level":50'))).toEqual([])
  })
})

describe('a method', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is refused', async (method) => {
    const page = counting()
    served = await serve(page.handler)
    for (const path of addresses) {
      const answer = await ask(served.port, { method, path, headers: { Origin: own } })
      expect(answer.status).toBe(405)
      expect(answer.headers.allow).toBe('GET, HEAD, POST')
    }
    expect(page.count()).toBe(0)
  })
})

test('other sites’ scripts may read what is open to programs, and ask for it again cheaply; nothing else', async () => {
  const page = counting()
  served = await serve(page.handler)
  const asking = (path: string, method = 'GET') =>
    ask(served.port, {
      method: 'OPTIONS',
      path,
      headers: { Origin: 'https://other.example', 'Access-Control-Request-Method': method },
    })
  for (const path of ['/api/v1/records?limit=1', '/cy/api/v1/search', '/oai?verb=Identify', '/oembed']) {
    const { status, headers } = await asking(path)
    expect(status, path).toBe(204)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-allow-headers']).toContain('If-None-Match')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
    expect((await asking(path, 'POST')).status, path).toBe(405)
  }
  for (const path of ['/', '/account', '/api/v1/own/records', '/cy/api/v1/own', '/oaix']) {
    expect((await asking(path)).status, path).toBe(405)
  }
  expect(page.count()).toBe(0)
})

describe('an address', () => {
  test.each(['/%E0%A4%A', '/a%00b', '//evil.example/', '/\\evil.example', 'http://evil.example/'])(
    '%s is refused',
    async (path) => {
      served = await serve(readsBody)
      expect((await ask(served.port, { path })).status).toBe(400)
    },
  )

  test('may hold anything in its query', async () => {
    served = await serve(readsBody)
    expect((await ask(served.port, { path: '/search?q=50%&x=%E0%A4%A' })).status).toBe(200)
  })
})
