import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { defineConfig, devices, type Project } from 'playwright/test'

const root = new URL('..', import.meta.url).pathname
const firstPort = Number(process.env['TEST_PORT'] ?? 3199)
const chrome = devices['Desktop Chrome']

/** With EVERY_LANGUAGE=yes each view has both languages, which takes a quarter longer. */
const unless = (language: string) =>
  process.env['EVERY_LANGUAGE'] === 'yes' ? [] : [new RegExp(`\\(${language}\\)`)]

/**
 * Journeys run on a wide screen, in the languages they name. Those tagged @phone run again at 320 pixels, which is
 * also what 400 % zoom gives, those tagged @no-javascript again without JavaScript. Each of these has one language of a
 * journey that has both: the phone Welsh, whose words are the longer ones, the other English.
 */
const views: Project[] = [
  { name: 'desktop', use: { ...chrome, viewport: { width: 1280, height: 900 } } },
  {
    name: 'phone',
    grep: /@phone/,
    grepInvert: unless('en'),
    use: { ...chrome, viewport: { width: 320, height: 640 }, hasTouch: true },
  },
  {
    name: 'no-javascript',
    grep: /@no-javascript/,
    grepInvert: unless('cy'),
    use: { ...chrome, viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
  },
]

/** What the portals write, and what they are asked for: looked through after the journeys (scripts/scan-logs.ts). */
const logFolder = '.cache/browser-logs'

/** Each view has a portal of its own, with the starter content: its journeys run in order, beside those of the others. */
const portals = views.map((view, index) => {
  const port = firstPort + index
  return { view, port, address: `http://localhost:${port}`, dataFolder: `.cache/browser-tests-${port}` }
})
const { values } = parseArgs({
  options: { project: { type: 'string', multiple: true } },
  strict: false,
})
const chosen = portals.filter(({ view }) =>
  ((values.project as string[]) ?? [view.name]).includes(view.name ?? ''),
)

// Workers read this file too; only the first reading is before the portals start.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  for (const folder of [logFolder, ...chosen.map(({ dataFolder }) => dataFolder)]) {
    rmSync(`${root}${folder}`, { recursive: true, force: true })
  }
  mkdirSync(`${root}${logFolder}`, { recursive: true })
}

export default defineConfig({
  testDir: './journeys',
  outputDir: '../.cache/browser-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // One for each view: they wait for one another's processors less than for pages.
  workers: views.length,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: [['list'], ['json']],
  use: {
    actionTimeout: 20_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Tracing takes half as much again of the processors: `--trace retain-on-failure` asks for it.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: portals.map(({ view, address }) => ({
    ...view,
    workers: 1,
    use: { ...view.use, baseURL: address },
  })),
  webServer: chosen.map(({ view, port, address, dataFolder }) => ({
    command: `node --import ./tests/support/note-addresses.mjs scripts/start.mjs >${logFolder}/${view.name}.log 2>&1`,
    cwd: root,
    url: `${address}/health`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
    env: {
      PORT: String(port),
      DATA_FOLDER: dataFolder,
      PUBLIC_ORIGIN: address,
      NODE_ENV: '',
      OPENID_INSIDE: 'yes',
      LOG_LEVEL: 'debug',
      NOTED_ADDRESSES: `${logFolder}/${view.name}.addresses.jsonl`,
    },
  })),
})
