import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { serveWorld, type ServedWorld } from '#tests/permissions/world.ts'
import { ask } from '#tests/support/http.ts'
import { rows } from '#tests/permissions/rows.ts'
import { placesOf } from '#tests/permissions/rules.ts'

/** How many malformed requests are sent: HOSTILE_REQUESTS=10000 for the full count. */
const count = Number(process.env['HOSTILE_REQUESTS'] ?? 500)

let world: ServedWorld
let paths: string[]
beforeAll(async () => {
  world = await serveWorld({ html: true })
  paths = rows.flatMap((row) =>
    placesOf(row, world)
      .slice(0, 2)
      .map((place) => row.at(place)),
  )
}, 120_000)
afterAll(() => world?.close())

const crlf = '\r\n'
/** Characters that parsers stumble over, between ordinary ones. */
const odd = fc.constantFrom(
  ...[
    '\0',
    '%00',
    '%',
    '%%',
    '%e0%a4%a',
    '%ff',
    '%c0%af',
    '%2f',
    '%5c',
    '\\',
    '..',
    '%2e%2e',
    ';',
    '?',
    '#',
    '//',
  ],
  ...[
    '‮',
    '💥',
    'ŵ',
    '\ud800',
    'İ',
    '\u0085',
    '​',
    "'",
    '"',
    '<script>',
    '${7*7}',
    '{{7*7}}',
    ' ',
    '\t',
    '&&',
    '=',
    '[]',
    '[__proto__]',
  ],
)
const word = fc.oneof(
  odd,
  fc.string({ maxLength: 20 }),
  fc.constantFrom('a', '1', '-1', '1e309', 'NaN', 'null', 'id000001'),
)
const text = fc.array(word, { maxLength: 8 }).map((parts) => parts.join(''))
const long = fc.integer({ min: 1_000, max: 20_000 }).map((length) => 'a'.repeat(length))

const path = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(), text).map(([n, tail]) => `${paths[n % paths.length]}${tail}`) },
  { weight: 2, arbitrary: fc.nat().map((n) => paths[n % paths.length]!) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(), fc.nat({ max: 60 }), odd)
      .map(([n, at, bad]) => spliced(paths[n % paths.length]!, at, bad)),
  },
  { weight: 1, arbitrary: text.map((tail) => `/${tail}`) },
  { weight: 1, arbitrary: long.map((tail) => `/${tail}`) },
)

function spliced(path: string, at: number, bad: string): string {
  const place = at % (path.length + 1)
  return path.slice(0, place) + bad + path.slice(place)
}

const parameter = fc.tuple(
  fc.oneof(
    fc.constantFrom(
      'q',
      'page',
      'sort',
      'from',
      'to',
      'theme',
      'id',
      'shared',
      'then',
      'edition',
      'by',
      'body',
      'done',
      '_routes',
      'index',
      'add',
      'language',
    ),
    text,
  ),
  fc.oneof(text, text, long),
)
const query = fc
  .array(parameter, { maxLength: 6 })
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'))

const method = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('GET', 'POST') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'HEAD',
      'PUT',
      'DELETE',
      'OPTIONS',
      'TRACE',
      'PATCH',
      'CONNECT',
      'get',
      'BREW',
      '',
    ),
  },
)

const header = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      'Cookie',
      'Accept',
      'Accept-Language',
      'Accept-Encoding',
      'If-None-Match',
      'Range',
      'User-Agent',
      'Host',
      'X-Forwarded-For',
      'X-Forwarded-Host',
      'X-Forwarded-Proto',
      'Forwarded',
      'Origin',
      'Referer',
      'Sec-Fetch-Site',
      'Content-Type',
      'Content-Encoding',
      'Expect',
      'Connection',
      'Upgrade',
      'If-Modified-Since',
      'X-Requested-With',
    ),
    fc.oneof(
      text,
      long,
      fc.constantFrom(
        '*',
        'gzip, deflate, br',
        'bytes=0-18446744073709551615',
        '100-continue',
        'session=' + 'a'.repeat(43),
        'session=' + '"'.repeat(8_000),
        'null',
        'cross-site',
      ),
    ),
  ),
  fc.constantFrom<[string, string]>(
    ['Cookie', 'session=a; session=b; agenda=; parked=%00'],
    ['Host', ''],
    ['Transfer-Encoding', 'chunked, identity'],
    ['Content-Length', '-1'],
  ),
)

const boundary = 'x'
const multipart = fc
  .array(fc.tuple(text, text, text), { maxLength: 4 })
  .map(
    (parts) =>
      parts
        .map(
          ([name, file, body]) =>
            `--${boundary}${crlf}Content-Disposition: form-data; name="${name}"${file === '' ? '' : `; filename="${file}"`}${crlf}${crlf}${body}${crlf}`,
        )
        .join('') + `--${boundary}--`,
  )
const body = fc.oneof(
  fc.record({ type: fc.constant('application/x-www-form-urlencoded'), bytes: query }),
  fc.record({
    type: fc.constant(`multipart/form-data; boundary=${boundary}`),
    bytes: fc.oneof(
      multipart,
      multipart.map((whole) => whole.slice(0, -7)),
      text,
    ),
  }),
  fc.record({
    type: fc.constantFrom(
      'application/json',
      'text/plain',
      'multipart/form-data',
      'application/xml',
      '',
      'a/b; charset=utf-7',
      'application/x-www-form-urlencoded; charset=utf-16',
    ),
    bytes: fc.oneof(fc.json(), text, fc.constantFrom('{', '[[[[', '{"__proto__":{"a":1}}')),
  }),
)

const request = fc.record({
  method,
  path,
  query: fc.oneof(fc.constant(''), query),
  headers: fc.array(header, { maxLength: 5 }),
  body: fc.option(body, { nil: null }),
  who: fc.constantFrom('reader', 'member', 'author', 'reviewer', 'site-admin' as const),
  data: fc.boolean(),
})
type Hostile = typeof request extends fc.Arbitrary<infer T> ? T : never

/** The bytes as they go over the wire: nothing is escaped, counted or put right on the way. */
function written({ method, path, query, headers, body, who, data }: Hostile): Buffer {
  const target = `${path}${data ? '.data' : ''}${query === '' ? '' : `?${query}`}`.replaceAll(/[\r\n]/g, '')
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Host: localhost:3000',
    // Most get past the guard, to what is behind it.
    ...(method === 'POST' ? [`Origin: ${world.origin}`] : []),
    ...(world.people.cookies[who] === '' ? [] : [`Cookie: ${world.people.cookies[who]}`]),
    ...headers.map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n]/g, '')}`),
    'Connection: close',
  ]
  const bytes = Buffer.from(body?.bytes ?? '', 'utf8')
  if (body !== null) lines.push(`Content-Type: ${body.type}`, `Content-Length: ${bytes.length}`)
  return Buffer.concat([Buffer.from(lines.join(crlf) + crlf + crlf, 'utf8'), bytes])
}

/** The status of the answer; null when the connection was closed without one. */
function send(bytes: Buffer): Promise<number | null> {
  return new Promise((resolve) => {
    const socket = connect(world.port, '127.0.0.1')
    let answer = ''
    const give = () => {
      socket.destroy()
      // 100 Continue is not an answer yet; whoever asked for it may hear nothing more.
      const final = /HTTP\/1\.1 ([2-5]\d\d)/.exec(answer)?.[1]
      resolve(final === undefined ? null : Number(final))
    }
    socket.setTimeout(20_000, give)
    socket.on('data', (chunk) => {
      if (answer.length < 500) answer += chunk.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', give)
    socket.end(bytes)
  })
}

test(`${count} malformed requests meet no fault of ours, and the portal still answers`, async () => {
  const faults: string[] = []
  const note = (error: unknown) => void faults.push(String(error))
  process.on('uncaughtException', note).on('unhandledRejection', note)
  onTestFinished(() => void process.off('uncaughtException', note).off('unhandledRejection', note))
  await fc.assert(
    fc.asyncProperty(request, async (hostile) => {
      const status = await send(written(hostile))
      expect(status === null || (status >= 200 && status < 500), `answered ${status}`).toBe(true)
    }),
    { numRuns: count, endOnFailure: false },
  )
  expect(faults).toEqual([])
  expect(world.logged.filter((line) => line.includes('"level":50'))).toEqual([])
  expect((await ask(world.port, { path: '/search' })).status).toBe(200)
}, 1_800_000)
