/** One of the servers that npm run bench measures, in a process of its own; tells its parent where it answers. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startServer } from '#app/server.ts'
import { readSettings } from '#app/settings.ts'
import { bareRemix } from './bare-remix.ts'
import { fill } from './records.ts'

export type Serving = 'node' | 'remix' | 'portal'
export interface Served {
  address: string
  records: number
}

const page =
  '<!doctype html><html lang="en"><head><title>Bare</title></head><body><h1>Bare</h1></body></html>'

async function serve(serving: Serving): Promise<Served> {
  if (serving === 'portal') {
    let records = 0
    const { address } = await startServer(readSettings(process.env), {
      prepare: async (portal) => void (records = await fill(portal)),
    })
    return { address, records }
  }
  const listener: RequestListener =
    serving === 'remix'
      ? bareRemix()
      : (_req, res) => res.setHeader('Content-Type', 'text/html; charset=utf-8').end(page)
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, records: 0 }
}

process.send?.(await serve((process.argv[2] ?? 'node') as Serving))
