import { afterEach, expect, test } from 'vitest'
import { problem } from '#app/web/api/schemas.ts'
import { ask, serve, type Served } from '#tests/support/http.ts'

let served: Served
afterEach(() => served.close())

/** A portal behind one proxy, where a network may search three times a minute and so take out nothing. */
const startWith = async (readsPerMinute: number, trustedProxies = 1) => {
  served = await serve((_req, res) => void res.type('html').send('a page'), {
    readsPerMinute,
    trustedProxies,
  })
  return (path: string, from: string, method = 'GET') =>
    ask(served.port, { method, path, headers: { 'X-Forwarded-For': from, Origin: 'https://portal.example' } })
}

const statuses = async (answers: Promise<{ status: number }>[]) =>
  (await Promise.all(answers)).map(({ status }) => status)

test('a network that asks too much is told when to come back, in its language; others are not', async () => {
  const get = await startWith(3)
  const asked = ['/search?q=a', '/cy/search', '/search.data?q=b'].map((path) => get(path, '203.0.113.7'))
  expect(await statuses(asked)).toEqual([200, 200, 200])
  const answer = await get('/cy/search/', '203.0.113.7')
  expect(answer.status).toBe(429)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.body).toContain('lang="cy"')
  expect((await get('/search', '203.0.113.8')).status).toBe(200)
})

test('a program that asks too much is told so as the API says everything that is wrong', async () => {
  const get = await startWith(2)
  expect((await get('/api/v1/records', '203.0.113.7')).status).toBe(200)
  const { status, headers, body } = await get('/cy/api/v1/search?q=damp', '203.0.113.7')
  expect([status, headers['content-type']]).toEqual([429, 'application/problem+json'])
  expect(problem.parse(JSON.parse(body))).toMatchObject({ status: 429, errors: [] })
  expect(headers['access-control-allow-origin']).toBe('*')
  expect(headers['access-control-expose-headers']).toContain('Retry-After')
})

test('other pages, forms and files go on being answered', async () => {
  const get = await startWith(1)
  expect(await statuses([get('/search', '203.0.113.7'), get('/SEARCH', '203.0.113.7')])).toContain(429)
  for (const path of ['/', '/case-studies/calling-people-back', '/sign-in', '/help/searching'])
    expect((await get(path, '203.0.113.7')).status).toBe(200)
  expect((await get('/search', '203.0.113.7', 'POST')).status).toBe(200)
})

test.each([
  '/search.csv',
  '/cy/search.json?q=a',
  '/search.atom',
  '/casebooks/our-findings/files/docx',
  '/agenda.pdf',
  '/agenda/minutes.docx',
])('%s counts as ten searches', async (path) => {
  const get = await startWith(19)
  expect((await get(path, '203.0.113.7')).status).toBe(200)
  expect((await get(path, '203.0.113.7')).status).toBe(429)
  expect((await get(path, '203.0.113.9')).status).toBe(200)
})

test('harvesters are told to come back as their protocol has it, however they ask; so are readers of the site map', async () => {
  const get = await startWith(19)
  expect((await get('/oai?verb=Identify', '203.0.113.7')).status).toBe(200)
  for (const method of ['GET', 'POST']) {
    const { status, headers } = await get('/oai', '203.0.113.7', method)
    expect(status, method).toBe(503)
    expect(Number(headers['retry-after']), method).toBeGreaterThan(0)
  }
  expect(await statuses(['/sitemap.xml', '/'].map((path) => get(path, '203.0.113.8')))).toEqual([200, 200])
  expect((await get('/sitemap.xml', '203.0.113.8')).status).toBe(429)
})

test('all addresses that one household or office has of IPv6 count as one', async () => {
  const get = await startWith(1)
  expect((await get('/search', '2001:db8:1:2::1')).status).toBe(200)
  expect((await get('/search', '2001:db8:1:2:ffff::9')).status).toBe(429)
  expect((await get('/search', '2001:db8:1:3::1')).status).toBe(200)
})

test('the machine itself is not counted, so that a proxy nobody has named shuts nobody out', async () => {
  const get = await startWith(1, 0)
  expect(await statuses([1, 2, 3].map(() => get('/search', '203.0.113.7')))).toEqual([200, 200, 200])
})

test('a portal may go without', async () => {
  const get = await startWith(0)
  expect(await statuses([1, 2, 3].map(() => get('/search.csv', '203.0.113.7')))).toEqual([200, 200, 200])
})
