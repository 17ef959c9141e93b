import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The compiled part of better-sqlite3, the only package here that is compiled on the machine. */
const driver = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'

/** Null when the database driver works, and goes on working, with this Node; otherwise what is the matter. */
export function driverProblem() {
  if (!existsSync(driver)) return 'it is not built'
  // Built against the headers of Node 24.19 or newer without our own header before them: see object-wrap.h.
  if (readFileSync(driver).includes('RemoveEnvironmentCleanupHook')) return 'it may abort on this Node'
  try {
    const Database = createRequire(join(process.cwd(), 'package.json'))('better-sqlite3')
    new Database(':memory:').close()
    return null
  } catch (error) {
    return error.message
  }
}

/** The environment in which npm compiles the driver so that it fits this Node. */
export function compilerSettings() {
  const header = join(dirname(fileURLToPath(import.meta.url)), 'object-wrap.h')
  const flags = `${process.env.CXXFLAGS ?? ''} -include "${header}"`.trim()
  return process.platform === 'win32' ? ownHeaders() : { ...ownHeaders(), CXXFLAGS: flags }
}

/**
 * Native code must be built with the headers of the Node that runs it. npm may be set to those of another version
 * (`nodedir`); then the headers that came with this Node are used, where it has them.
 */
function ownHeaders() {
  const set = process.env.npm_config_nodedir
  if (set && headersMajor(set) === nodeMajor()) return {}
  const own = dirname(dirname(process.execPath))
  return headersMajor(own) === nodeMajor() ? { npm_config_nodedir: own } : {}
}

function nodeMajor() {
  return process.versions.node.split('.')[0]
}

function headersMajor(folder) {
  const file = join(folder, 'include/node/node_version.h')
  return existsSync(file) ? /NODE_MAJOR_VERSION (\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined
}
