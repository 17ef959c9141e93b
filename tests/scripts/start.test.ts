import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Runs `npm start` as a person would, until it gives up. */
function start(
  env: Record<string, string>,
  nodeArguments: string[] = [],
): Promise<{ code: number | null; said: string }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'portal-start-'))
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(NODE_|VITEST)/.test(name)),
  )
  const child = spawn(process.execPath, [...nodeArguments, 'scripts/start.mjs'], {
    env: { ...clean, DATA_FOLDER: dataFolder, ...env } as unknown as NodeJS.ProcessEnv,
  })
  let said = ''
  child.stdout.on('data', (data: Buffer) => (said += data.toString()))
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said: said.trim() })))
}

/** One sentence, and no stack. */
const oneSentence = /^[^\n]+[.`]$/

describe('npm start gives up with one clear sentence when', () => {
  test('Node is too old', async () => {
    const pretend = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.19.0"}})'
    const { code, said } = await start({}, ['--import', `data:text/javascript,${pretend}`])
    expect([code, said]).toEqual([1, expect.stringMatching(/^Node 18\.19\.0 is too old: .+20\.20/)])
    expect(said).toMatch(oneSentence)
  })

  test('a setting is wrong', async () => {
    const { code, said } = await start({ PORT: 'many' })
    expect([code, said]).toEqual([1, expect.stringMatching(/^Setting PORT: [^\n]+$/)])
  })

  test('the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, said } = await start({ PORT: String(port) })
    other.close()
    expect([code, said]).toEqual([1, expect.stringContaining(`Port ${port} is used by another program`)])
    expect(said).toMatch(oneSentence)
  })

  test('the data folder cannot be written to', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'portal-start-')), 'a-file')
    writeFileSync(file, '')
    const { code, said } = await start({ PORT: '0', DATA_FOLDER: join(file, 'data') })
    expect([code, said]).toEqual([1, expect.stringMatching(/^The data folder .+ cannot be written to/)])
    expect(said).toMatch(oneSentence)
  })

  test('there is no such address on this machine', async () => {
    const { code, said } = await start({ PORT: '0', HOST: '192.0.2.1' })
    expect([code, said]).toEqual([1, expect.stringContaining('no address 192.0.2.1')])
  })
})
