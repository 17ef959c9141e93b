import { Agent, get } from 'node:http'
import { percentiles, type Times } from './percentiles.ts'

export interface Measured extends Times {
  /** Of the last answer, as sent. */
  bytes: number
}

interface Bounds {
  requests: number
  warmUp: number
  longestMs: number
}

/** Asks for the paths in turn, one request at a time over one connection; times are milliseconds to the last byte, uncompressed. */
export async function measure(address: string, paths: readonly string[], bounds: Bounds): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  const until = performance.now() + bounds.longestMs
  let bytes = 0
  for (let i = -bounds.warmUp; i < bounds.requests && performance.now() < until; i += 1) {
    const path = paths[(i + bounds.warmUp) % paths.length] ?? '/'
    const started = performance.now()
    bytes = await ask(address + path, agent)
    if (i >= 0) times.push(performance.now() - started)
  }
  agent.destroy()
  return { ...percentiles(times), bytes }
}

function ask(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'text/html', 'accept-encoding': 'identity' }
    get(url, { agent, headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('error', reject)
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${url} answered ${response.statusCode}, which is not worth measuring.`)),
      )
    }).on('error', reject)
  })
}
