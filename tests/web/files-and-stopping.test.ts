import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { drain } from '#app/web/drain.ts'
import { builtFiles } from '#app/web/express-app.ts'
import { ask, serve, type Served } from '#tests/support/http.ts'

let served: Served
afterEach(() => served.close())

function builtFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-files-'))
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'assets/root-abc123.js'), 'let a')
  writeFileSync(join(folder, '.vite/manifest.json'), '{}')
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>')
  return folder
}

describe('files', () => {
  test('whose names change with their content may be kept for a year, others for an hour', async () => {
    served = await serve((_req, res) => void res.status(404).end('page'), {}, builtFiles(builtFolder()))
    const asset = await ask(served.port, { path: '/assets/root-abc123.js' })
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(asset.headers['x-content-type-options']).toBe('nosniff')
    expect((await ask(served.port, { path: '/favicon.svg' })).headers['cache-control']).toBe(
      'public, max-age=3600',
    )
  })

  test('that are not there do not become pages under /assets, and hidden ones are not served', async () => {
    served = await serve((_req, res) => void res.status(404).end('page'), {}, builtFiles(builtFolder()))
    const gone = await ask(served.port, { path: '/assets/root-old.js' })
    expect([gone.status, gone.headers['cache-control']]).toEqual([404, 'no-store'])
    expect(gone.body).not.toBe('page')
    for (const path of [
      '/.vite/manifest.json',
      '/assets/../.vite/manifest.json',
      '/assets/%2e%2e/.vite/manifest.json',
    ]) {
      expect((await ask(served.port, { path })).body).not.toBe('{}')
    }
  })
})

describe('stopping', () => {
  test('finishes what is in flight, takes nothing new, and does not wait for idle connections', async () => {
    let finish = () => {}
    served = await serve((req, res) => {
      if (req.path === '/slow') finish = () => void res.end('done')
      else res.end('quick')
    })
    const agent = new Agent({ keepAlive: true })
    await new Promise<void>((resolve) => {
      get({ port: served.port, host: '127.0.0.1', path: '/quick', agent }, (res) =>
        res.resume().on('end', resolve),
      )
    })
    const slow = ask(served.port, { path: '/slow' })
    await expect.poll(() => finish.toString()).toContain('done')

    let stopped = false
    const stopping = drain(served.server).then(() => (stopped = true))
    await expect(ask(served.port, { path: '/quick' })).rejects.toThrow(/ECONNREFUSED/)
    expect(stopped).toBe(false)
    finish()
    expect((await slow).body).toBe('done')
    await stopping
    agent.destroy()
  })

  test('cuts off what takes too long', async () => {
    served = await serve(() => {})
    const slow = ask(served.port, {})
    await expect
      .poll(() => new Promise((resolve) => served.server.getConnections((_e, n) => resolve(n))))
      .toBe(1)
    const refused = expect(slow).rejects.toThrow(/socket hang up|ECONNRESET/)
    await drain(served.server, 50)
    await refused
  })
})
