// npm test: every check there is, then one summary. `npm run test:unit` and the other parts run a single one.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { findOrInstallBrowser } from './setup/browser.mjs'
import { failedTests } from './setup/failed-tests.mjs'
import { checkNode, installPackages } from './setup/install.mjs'
import { findOrFetchMeilisearch } from './setup/meilisearch.mjs'
import { fail } from './setup/steps.mjs'

const reports = { unit: '.cache/reports/unit.json', browser: '.cache/reports/browser.json' }

/** Why part of the tests could not run here, said in the summary; in CI that is a failure. */
const notTested = []

/** The parts in their order. `afterwards` looks at what the command left, and has to end well too. `count` reads how many tests passed, failed and were skipped. */
const parts = {
  format: { title: 'Format', command: npmScript('format:check') },
  lint: { title: 'Lint', command: npmScript('lint') },
  types: { title: 'Types', command: npmScript('types') },
  unit: {
    title: 'Unit and integration tests',
    command: [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--config', 'remix.config.js', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${reports.unit}`,
    ],
    environment: async () => {
      const { path, missing } = await findOrFetchMeilisearch()
      if (missing) notTested.push(`The Meilisearch engine was not tested: ${missing}.`)
      return { MEILISEARCH_BINARY: path ?? '' }
    },
    count: () => {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = read(reports.unit)
      // A file that does not load has no tests to count, and is a failure all the same.
      const failed = numFailedTests || (success ? 0 : 1)
      return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
    },
  },
  build: { title: 'Production build', command: ['scripts/build.mjs'] },
  bundle: { title: 'Client bundle', command: ['scripts/check-client-bundle.mjs'], needs: 'build' },
  browser: {
    title: 'Browser journeys',
    command: ['node_modules/playwright/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
    afterwards: ['--import', 'tsx', 'scripts/scan-logs.ts', '.cache/browser-logs'],
    needs: 'build',
    environment: async () => ({
      CHROMIUM_PATH: (await findOrInstallBrowser()) ?? '',
      TEST_PORT: String(await freePorts(3)),
      // Absolute: Playwright reads it from the folder of its configuration.
      PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(reports.browser),
    }),
    count: () => {
      const { stats, errors } = read(reports.browser)
      const failed = stats.unexpected || (errors.length > 0 ? 1 : 0)
      return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped }
    },
  },
}

async function test(asked, extra) {
  checkNode()
  process.chdir(new URL('..', import.meta.url).pathname)
  await installPackages()
  const names = asked ? [asked] : Object.keys(parts)
  const results = []
  for (const name of names) {
    const part = parts[name]
    const broken = results.find((result) => result.name === part.needs && !result.ok)
    results.push(broken ? notRun(name) : await runPart(name, extra))
  }
  summarise(results)
}

/** Runs one part with its output shown as it comes. */
async function runPart(name, extra) {
  const { title, command, afterwards, environment, count } = parts[name]
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`)
  const started = Date.now()
  if (reports[name]) {
    mkdirSync('.cache/reports', { recursive: true })
    rmSync(reports[name], { force: true })
  }
  let code = 1
  try {
    code = await show([...command, ...extra], await environment?.())
    if (afterwards) code = (await show(afterwards)) || code
  } catch (error) {
    console.error(error.message)
  }
  const counts = count && counted(count)
  const seconds = (Date.now() - started) / 1000
  return { name, ok: code === 0 && !(counts?.failed > 0), counts, failed: namesOfFailed(name), seconds }
}

/** Empty for a part that writes no report, or did not get as far. */
function namesOfFailed(name) {
  return reports[name] && existsSync(reports[name]) ? failedTests(name, read(reports[name])) : []
}

/** A part that did not get as far as writing its report counts as one failed test. */
function counted(count) {
  try {
    return count()
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function notRun(name) {
  return { name, ok: false, counts: parts[name].count && { passed: 0, failed: 1, skipped: 0 }, seconds: 0 }
}

function show(args, environment = {}) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment }
    if (env.CHROMIUM_PATH === '') delete env.CHROMIUM_PATH
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

function summarise(results) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  console.log(`\n── Summary ${'─'.repeat(63)}`)
  for (const { name, ok, counts, seconds } of results) {
    for (const key of Object.keys(total)) total[key] += counts?.[key] ?? 0
    const words = counts ? sentence(counts) : ''
    console.log(
      `${ok ? '✓' : '✗'} ${parts[name].title.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s  ${words}`.trimEnd(),
    )
  }
  for (const { failed = [] } of results) for (const test of failed) console.log(`  ✗ ${test}`)
  for (const reason of notTested) console.log(`! ${reason}`)
  const lacking = process.env.CI === 'true' && notTested.length > 0
  const ok = results.every((result) => result.ok) && !lacking
  const broken = results.filter((result) => !result.ok).map((result) => parts[result.name].title)
  if (lacking) broken.push('tests that could not run')
  console.log(ok ? '\nEverything passed.' : `\nNot in order: ${broken.join(', ')}.`)
  console.log(sentence(total))
  process.exitCode = ok ? 0 : 1
}

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** The program and arguments of an npm script, run without starting npm again. */
function npmScript(name) {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const [program, ...args] = scripts[name].split(' ')
  const entry = {
    eslint: 'eslint/bin/eslint.js',
    tsc: 'typescript/bin/tsc',
    prettier: 'prettier/bin/prettier.cjs',
  }
  return [`node_modules/${entry[program]}`, ...args]
}

function read(file) {
  if (!existsSync(file)) throw new Error(`${file} was not written`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The first of so many ports in a row that nobody has taken: each view of the journeys has a portal of its own. */
async function freePorts(count) {
  for (;;) {
    const first = await takePort(0)
    const others = []
    for (let next = 1; next < count; next += 1) others.push(await takePort(first + next).catch(() => null))
    if (!others.includes(null)) return first
  }
}

/** A port that was free a moment ago; 0 asks for any. Fails when it is taken. */
function takePort(asked) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject).listen(asked, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

const [part, ...extra] = process.argv.slice(2)
if (part && !(part in parts)) {
  console.error(`There is no part “${part}”; there are: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}
await test(part, extra).catch(fail)
