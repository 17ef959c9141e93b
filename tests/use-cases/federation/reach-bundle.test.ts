import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { pull } from '#app/use-cases/federation/pull.ts'
import { NotReached, reachBundle } from '#app/use-cases/federation/reach-bundle.ts'
import { readBundleFile } from '#app/use-cases/federation/read-bundle-file.ts'
import { makePublished } from '#tests/support/builders.ts'
import { portalAt } from '#tests/support/bundles.ts'

/** A web server on this machine; gives its address, and what it was asked for. */
async function webServer(answer: RequestListener) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const inside = { inside: true }

test('two portals pull from each other over the web, and a busy one is asked again when it said', async () => {
  const [a, b] = [portalAt('https://one.example'), portalAt('https://two.example')]
  const busy = new Set<string>()
  const serving = (portal: typeof a) =>
    webServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://portal.example')
      const name = url.pathname.replace('/federation/', '')
      if (portal === a && !busy.has(name) && busy.add(name).size === 1) {
        return response.writeHead(429, { 'Retry-After': '1' }).end()
      }
      const file = readBundleFile(portal, name, url.searchParams.get('after') ?? '')
      return file === null ? response.writeHead(404).end() : response.end(file.bytes)
    })
  const [webA, webB] = [await serving(a), await serving(b)]
  makePublished(a)
  makePublished(b)
  const started = Date.now()
  expect(await pull(b, reachBundle(webA.address, inside))).toMatchObject({
    taken: 1,
    refused: 0,
    fault: null,
  })
  expect(Date.now() - started).toBeGreaterThanOrEqual(1_000)
  expect(webA.asked.slice(0, 2)).toEqual(['/federation/manifest.json', '/federation/manifest.json'])
  expect(await pull(a, reachBundle(`${webB.address}/`, inside))).toMatchObject({
    taken: 1,
    same: 1,
    refused: 0,
  })
})

test('a portal that stays busy, or says nonsense of how long, is not asked for ever', async () => {
  const { address, asked } = await webServer((_, response) =>
    response.writeHead(429, { 'Retry-After': '0' }).end(),
  )
  await expect(reachBundle(address, inside).read('manifest.json', 100)).rejects.toThrow('answered 429')
  expect(asked).toHaveLength(6)
})

test('a redirect is not followed, wherever it leads', async () => {
  const secret = await webServer((_, response) => response.end('secret'))
  const { address } = await webServer((_, response) =>
    response.writeHead(302, { Location: `${secret.address}/federation/manifest.json` }).end(),
  )
  await expect(reachBundle(address, inside).read('manifest.json', 100)).rejects.toThrow('answered 302')
  expect(secret.asked).toEqual([])
})

test('an address that is not of the open web is not asked at all, unless it is said to be inside', async () => {
  const { address, asked } = await webServer((_, response) => response.end('{}'))
  const port = new URL(address).port
  const hosts = ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '169.254.169.254', '0x7f.1']
  for (const host of hosts) {
    const read = reachBundle(`http://${host}:${port}`).read('manifest.json', 100)
    await expect(read, host).rejects.toThrow(/not on the open web/)
  }
  expect(asked).toEqual([])
  expect(String(await reachBundle(address, inside).read('manifest.json', 100))).toBe('{}')
})

test('more than was asked for is not read, and neither is a file that no bundle has', async () => {
  const { address, asked } = await webServer((_, response) => response.end('x'.repeat(101)))
  const source = reachBundle(address, inside)
  await expect(source.read('manifest.json', 100)).rejects.toThrow('too long')
  expect((await source.read('manifest.json', 101)).length).toBe(101)
  for (const name of ['../secret', 'http://other.example/manifest.json', 'records/../../x.json']) {
    expect(() => source.read(name, 100), name).toThrow(NotReached)
  }
  expect(asked).toHaveLength(2)
  for (const address of ['http://name:word@one.example', 'https://one.example/?a=b', 'http://']) {
    expect(() => reachBundle(address), address).toThrow(NotReached)
  }
})

test.each([
  ['says nothing', false],
  ['never ends', true],
])('a server that %s is left after a while', async (_, begins) => {
  const { address } = await webServer((_, response) => {
    if (begins) response.write('{')
  })
  const source = reachBundle(address, { inside: true, timeoutMs: 200 })
  await expect(source.read('manifest.json', 100)).rejects.toThrow(NotReached)
})
