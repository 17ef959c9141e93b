// npm start: from a fresh clone to a portal in the browser. Plain JavaScript, as nothing is installed at first.
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { buildIfChanged, isBuilt } from './setup/build.mjs'
import { checkNode, installPackages } from './setup/install.mjs'
import { fail, Refusal, step } from './setup/steps.mjs'

const development = process.argv.includes('--dev')
const started = Date.now()

async function start() {
  checkNode()
  process.chdir(new URL('..', import.meta.url).pathname)
  await installPackages({ withDevelopment: development || !isBuilt() })
  const { register } = await import('tsx/esm/api')
  register()
  const settings = await settingsOf(process.env)
  await checkPlace(settings)
  if (!development) await buildIfChanged()
  // React and its server renderer look at this by themselves; the portal's own settings are read by now.
  process.env.NODE_ENV = development ? 'development' : 'production'

  const { startServer } = await import('../app/server.ts')
  let accounts = []
  const server = await step('Starting the portal', (progress) =>
    startServer(settings, {
      development,
      prepare: async (portal) => {
        accounts = await loadStarter(portal, progress)
      },
    }),
  ).catch((error) => {
    throw explained(error, settings)
  })
  stopOnSignal(server)
  welcome(server.address, accounts)
}

/** Without NODE_ENV this is the demonstration: starter content, demo accounts, cookies that work without https. */
async function settingsOf(environment) {
  const demonstration = { NODE_ENV: 'development', DEMONSTRATION: 'yes', LOG_LEVEL: 'warn' }
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { readSettings } = await import('../app/settings.ts')
  try {
    return readSettings(given.NODE_ENV ? given : { ...demonstration, ...given })
  } catch (error) {
    throw new Refusal(error.message)
  }
}

/** A port or folder that cannot be used is known before the work of building begins. */
async function checkPlace(settings) {
  const { databaseFile } = await import('../app/open-portal.ts')
  const probe = createServer()
  try {
    databaseFile(settings)
    await new Promise((resolve, reject) => {
      probe.once('error', reject).listen(settings.port, settings.host, () => probe.close(resolve))
    })
  } catch (error) {
    throw explained(error, settings)
  }
}

const inWords = { 'case-study': 'case studies', excerpt: 'excerpts', casebook: 'casebooks' }

/** Organisations for every portal; records and accounts only for a demonstration. Gives the demo accounts. */
async function loadStarter(portal, progress) {
  if (!existsSync('scripts/load-starter.ts')) return []
  const { loadStarter: load } = await import('./load-starter.ts')
  const loaded = []
  await load(portal, ({ step: what, count }) => {
    loaded.push(`${count} ${inWords[what] ?? what}`)
    progress(loaded.join(', '))
  })
  return portal.settings.demonstration ? ((await import('./demo-accounts.ts')).demoAccounts ?? []) : []
}

/** What the system says, in one sentence that tells what to do. */
function explained(error, { port, host, dataFolder }) {
  if (error.code === 'EADDRINUSE') {
    return new Refusal(
      `Port ${port} is used by another program: stop that one, or choose another port with \`PORT=${port + 1} npm start\`.`,
    )
  }
  if (error.code === 'EACCES' && error.syscall === 'listen') {
    return new Refusal(`Port ${port} needs more rights: choose one above 1023 with the setting PORT.`)
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Refusal(`This machine has no address ${host}: check the setting HOST.`)
  }
  if (/^The data folder /.test(error.message)) return new Refusal(error.message)
  if (/^SQLITE_(CANTOPEN|READONLY|NOTADB|CORRUPT|FULL|IOERR)/.test(error.code ?? '')) {
    return new Refusal(
      `The database in ${dataFolder} cannot be used (${error.message}): check the folder's rights and space, or restore a backup.`,
    )
  }
  return error
}

function stopOnSignal(server) {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    console.log('\nStopping: finishing what is under way …')
    server.stop().then(() => process.exit(0), fail)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function welcome(address, accounts) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`\nThe Good Practice Portal is ready after ${seconds} s: ${address}`)
  if (accounts.length > 0) {
    console.log('\nDemo accounts:')
    const width = Math.max(...accounts.map((account) => account.email.length))
    for (const { email, password, role } of accounts) {
      console.log(`  ${email.padEnd(width)}  ${password}  ${role ?? ''}`.trimEnd())
    }
  }
  console.log('\nCtrl-C stops it.')
}

await start().catch(fail)
