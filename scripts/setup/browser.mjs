import { existsSync } from 'node:fs'
import { ending, Refusal, run, step } from './steps.mjs'

const systemChromium = '/usr/bin/chromium'

/**
 * A Chromium for the browser tests: the one CHROMIUM_PATH names, the system's, one installed from Debian's
 * packages, or Playwright's own. Gives its path; null means Playwright's own.
 */
export async function findOrInstallBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Refusal(`CHROMIUM_PATH is ${named}, and there is no such file.`)
  }
  if (existsSync(systemChromium)) return systemChromium
  const { chromium } = await import('playwright')
  if (existsSync(chromium.executablePath())) return null
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) return installDebianChromium()
  await step('Downloading Chromium for the browser tests', async (progress) => {
    const cli = 'node_modules/playwright/cli.js'
    const { code, output } = await run(process.execPath, [cli, 'install', 'chromium'], { onLine: progress })
    progress('')
    if (code !== 0) throw new Refusal(`Chromium could not be downloaded:\n${ending(output, 10)}`)
  })
  return null
}

async function installDebianChromium() {
  await step('Installing Chromium from Debian’s packages', async (progress) => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    for (const args of [
      ['update'],
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    ]) {
      const onLine = (line) => progress(line.slice(0, 60))
      const { code, output } = await run('apt-get', args, { env, onLine })
      if (code !== 0) throw new Refusal(`apt-get ${args[0]} failed:\n${ending(output, 10)}`)
    }
    progress('')
  })
  return systemChromium
}
