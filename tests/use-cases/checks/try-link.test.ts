import { createServer, type RequestListener } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { MayConnect } from '#app/use-cases/checks/pinned-address.ts'
import { tryLink } from '#app/use-cases/checks/try-link.ts'

const userAgent = 'a test'
/** Lets the portal reach servers of these tests: only this machine, on any port. */
const thisMachine: MayConnect = (address) => address === '127.0.0.1' || address === '::1'

async function serve(answer: RequestListener): Promise<string> {
  return listen(createServer(answer))
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('what a server answers', () => {
  test.each([
    [200, 'works'],
    [204, 'works'],
    [401, 'works'],
    [403, 'works'],
    [429, 'works'],
    [404, 'gone'],
    [410, 'gone'],
    [500, 'broken'],
    [503, 'broken'],
  ] as const)('%i: %s', async (status, answer) => {
    const site = await serve((_, res) => res.writeHead(status).end())
    expect(await tryLink(`${site}/page`, { userAgent, mayConnect: thisMachine })).toBe(answer)
  })

  test('it is asked with HEAD, and with GET when it does not know HEAD; who asks is said', async () => {
    const asked: [string | undefined, string | undefined][] = []
    const site = await serve((req, res) => {
      asked.push([req.method, req.headers['user-agent']])
      res.writeHead(req.method === 'HEAD' ? 404 : 200).end()
    })
    expect(await tryLink(site, { userAgent, mayConnect: thisMachine })).toBe('works')
    expect(asked).toEqual([
      ['HEAD', 'a test'],
      ['GET', 'a test'],
    ])
  })

  test('a page without an end is not read', async () => {
    let closed = false
    const site = await serve((req, res) => {
      res.writeHead(req.method === 'HEAD' ? 405 : 200)
      if (req.method === 'HEAD') return void res.end()
      const writing = setInterval(() => res.write('x'.repeat(10_000)), 1)
      res.on('close', () => {
        clearInterval(writing)
        closed = true
      })
    })
    expect(await tryLink(site, { userAgent, mayConnect: thisMachine })).toBe('works')
    await expect.poll(() => closed).toBe(true)
  })

  test('nobody listens, or what answers is no web server', async () => {
    const mute = await listen(createTcpServer((socket) => socket.end('hello\r\n\r\n')))
    expect(await tryLink(mute, { userAgent, mayConnect: thisMachine })).toBe('no-answer')
    expect(await tryLink('http://127.0.0.1:1/', { userAgent, mayConnect: thisMachine })).toBe('no-answer')
  })

  test('a server that never answers is left when the portal stops', async () => {
    const site = await listen(createTcpServer(() => undefined))
    const stopping = new AbortController()
    const trying = tryLink(site, { userAgent, mayConnect: thisMachine, signal: stopping.signal })
    setTimeout(() => stopping.abort(), 50)
    expect(await trying).toBe('no-answer')
  })
})

describe('redirects', () => {
  test('are followed, five at most', async () => {
    const site = await serve((req, res) => {
      const left = Number(new URL(req.url ?? '', 'http://x').searchParams.get('left'))
      if (left === 0) res.writeHead(404).end()
      else res.writeHead(302, { Location: `?left=${left - 1}` }).end()
    })
    const visit = { userAgent, mayConnect: thisMachine }
    expect(await tryLink(`${site}/?left=5`, visit)).toBe('gone')
    expect(await tryLink(`${site}/?left=6`, visit)).toBe('too-many-redirects')
  })

  test('never lead to where the portal may not go', async () => {
    let reached = 0
    const inside = await serve((_, res) => void ((reached += 1), res.end()))
    const port = new URL(inside).port
    for (const to of [
      inside,
      `http://localhost:${port}/`,
      'file:///etc/passwd',
      'http://169.254.169.254/latest/',
    ]) {
      const site = await serve((_, res) => res.writeHead(302, { Location: to }).end())
      const { port: own } = new URL(site)
      const mayConnect: MayConnect = (address, asked) => address === '127.0.0.1' && asked === Number(own)
      expect(await tryLink(site, { userAgent, mayConnect })).toBe('not-tried')
    }
    expect(reached).toBe(0)
  })
})

describe('without leave, the portal connects to nothing but the public web', () => {
  test.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://0.0.0.0:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://017700000001:PORT/',
    'http://user:password@127.0.0.1:PORT/',
    'ftp://127.0.0.1:PORT/',
    'http://1.1.1.1:PORT/',
  ])('%s', async (address) => {
    let reached = 0
    const inside = await serve((_, res) => void ((reached += 1), res.end()))
    expect(await tryLink(address.replace('PORT', new URL(inside).port), { userAgent })).toBe('not-tried')
    expect(reached).toBe(0)
  })

  test('a name that has one address inside is refused, whatever others it has', async () => {
    let reached = 0
    const inside = await serve((_, res) => void ((reached += 1), res.end()))
    const asked: string[] = []
    const mayConnect: MayConnect = (address) => {
      asked.push(address)
      return false
    }
    const address = `http://localhost:${new URL(inside).port}/`
    expect(await tryLink(address, { userAgent, mayConnect })).toBe('not-tried')
    // It was the address of the name that was asked about, not the name.
    expect(asked.every((one) => one === '127.0.0.1' || one === '::1')).toBe(true)
    expect(reached).toBe(0)
  })
})
