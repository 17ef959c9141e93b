/** One of the servers that npm run bench measures, in a process of its own; tells its parent where it answers. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openPortal } from '#app/open-portal.ts'
import { startServer } from '#app/server.ts'
import { readSettings } from '#app/settings.ts'
import { bareRemix } from './bare-remix.ts'
import { pagesFromMemory } from './from-memory.ts'
import { fill } from './records.ts'

export type Serving = 'node' | 'remix' | 'portal' | 'memory'
export interface Served {
  address: string
}

const page =
  '<!doctype html><html lang="en"><head><title>Bare</title></head><body><h1>Bare</h1></body></html>'

/** What answers beside the portal. The pages from memory find the database that the portal filled before. */
const listeners: Record<Exclude<Serving, 'portal'>, () => RequestListener | Promise<RequestListener>> = {
  node: () => (_req, res) => res.setHeader('Content-Type', 'text/html; charset=utf-8').end(page),
  remix: bareRemix,
  memory: () => pagesFromMemory(openPortal(readSettings(process.env))),
}

async function serve(serving: Serving, records: number): Promise<Served> {
  if (serving === 'portal') {
    const { address } = await startServer(readSettings(process.env), {
      prepare: (portal) => fill(portal, records),
    })
    return { address }
  }
  const server = createServer(await listeners[serving]())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const [, , serving, records] = process.argv
process.send?.(await serve(serving as Serving, Number(records)))
