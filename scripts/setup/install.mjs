import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { compilerSettings, driverProblem } from './driver.mjs'
import { ending, Refusal, run, step } from './steps.mjs'

const oldestNode = [20, 20]

/** Refuses a Node that is too old, before anything else can fail in a less clear way. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  throw new Refusal(
    `Node ${version} is too old: the portal needs Node ${oldestNode.join('.')} or newer (24 is recommended).`,
  )
}

/** Installs the packages of the lock file when they are not there, and makes the native one fit this Node. */
export async function installPackages({ withDevelopment = true } = {}) {
  if (!isInstalled(withDevelopment)) {
    const first = !existsSync('node_modules/.package-lock.json')
    if (existsSync('node_modules') && lstatSync('node_modules').isSymbolicLink()) {
      throw new Refusal('node_modules is a link to another folder and lacks packages: install them there.')
    }
    await step(`Installing packages${first ? ' (one to three minutes)' : ''}`, async (progress) => {
      // `ci` starts from nothing; a few new packages are added to what is there, still as the lock file says.
      const command = first ? ['ci'] : ['install', '--no-save']
      const flags = [...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=http']
      let fetched = 0
      const { code, output } = await npm(flags, (line) => {
        if (/http (fetch|cache)/.test(line))
          progress(`${++fetched} files fetched; then the driver is compiled`)
      })
      progress('')
      if (code !== 0) throw installFailure(output)
    })
  }
  if (driverProblem() === null) return
  await step(`Building the database driver for Node ${process.versions.node}`, async () => {
    const { code, output } = await npm(['rebuild', 'better-sqlite3', '--build-from-source'])
    if (code !== 0) throw installFailure(output)
  })
  const problem = driverProblem()
  if (problem !== null) throw new Refusal(wrongHeaders(problem))
}

/** Whether node_modules holds what package-lock.json names, in the same versions. */
export function isInstalled(withDevelopment) {
  // npm writes this list last, so an installation that was broken off has none.
  const installed = packagesIn('node_modules/.package-lock.json')
  if (installed === null) return false
  return Object.entries(packagesIn('package-lock.json') ?? {}).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.peer || wanted.devOptional) return true
    if (wanted.dev && !withDevelopment) return true
    return installed[path]?.version === wanted.version
  })
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null
}

/** Runs npm; see `run`. */
export function npm(args, onLine) {
  const env = { ...compilerSettings(), NODE_ENV: '' }
  // npm tells the scripts it starts where it is itself.
  const self = process.env.npm_execpath
  return self?.endsWith('.js')
    ? run(process.execPath, [self, ...args], { env, onLine })
    : run('npm', args, { env, onLine })
}

function installFailure(output) {
  const needsCompiler = /gyp|better-sqlite3/.test(output)
  if (needsCompiler && !(onPath('make') && (onPath('g++') || onPath('c++')) && onPath('python3'))) {
    return new Refusal(
      'The database driver must be compiled here and there is no compiler: run `apt-get install build-essential python3`, then start again.',
    )
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ERR_SOCKET/.test(output)) {
    return new Refusal('The npm registry cannot be reached: check the network connection, then start again.')
  }
  return new Refusal(`npm could not install the packages:\n${ending(output)}`)
}

function wrongHeaders(problem) {
  return /NODE_MODULE_VERSION/.test(problem)
    ? `The database driver was built with the headers of another Node than ${process.versions.node}: set npm's \`nodedir\` (npm_config_nodedir) to a folder with this version's headers, then start again.`
    : `The database driver does not load: ${problem}`
}

/** Whether a program can be found. */
export function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}
