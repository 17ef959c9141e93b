import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ending, Refusal, run, step } from './steps.mjs'

const stamp = '.build/sources.sha256'
const sources = ['app', 'db', 'search', 'content', 'remix.config.js', 'package-lock.json', 'tsconfig.json']

/** Builds the pages when their sources differ from those of the last build. */
export async function buildIfChanged() {
  if (!isBuilt()) await build()
}

/** Whether .build holds what the sources say now. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** Builds the pages for browsers and for the server into .build. */
export async function build() {
  await step('Building the pages', async () => {
    const before = fingerprint()
    const remix = 'node_modules/@remix-run/dev/dist/cli.js'
    const { code, output } = await run(
      process.execPath,
      [remix, 'vite:build', '--config', 'remix.config.js'],
      {
        env: { NODE_ENV: 'production' },
      },
    )
    // After the reason, Rollup lists every file it watched.
    if (code !== 0)
      throw new Refusal(`The pages could not be built:\n${ending(output.split('watchFiles')[0], 40)}`)
    writeFileSync(stamp, before)
  })
}

/** One hash over the names and contents of every source file. */
function fingerprint() {
  const hash = createHash('sha256')
  const add = (path) => hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  for (const source of sources) {
    if (source.includes('.')) add(source)
    else for (const file of filesBelow(source)) add(file)
  }
  return hash.digest('hex')
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
