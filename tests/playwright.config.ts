import { rmSync } from 'node:fs'
import { defineConfig, devices } from 'playwright/test'

const port = Number(process.env['TEST_PORT'] ?? 3199)
const address = `http://localhost:${port}`
/** A fresh portal with the starter content for each run. */
const dataFolder = `.cache/browser-tests-${port}`
const root = new URL('..', import.meta.url).pathname

// Workers read this file too; only the first reading is before the portal starts.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  rmSync(`${root}${dataFolder}`, { recursive: true, force: true })
}

/**
 * Journeys run on a wide screen. Those tagged @phone run again at 320 pixels, which is also what 400 % zoom gives;
 * those tagged @no-javascript run again without JavaScript.
 */
export default defineConfig({
  testDir: './journeys',
  outputDir: '../.cache/browser-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One portal is shared by all journeys, so they run in order, on one worker.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: [['list'], ['json']],
  use: {
    baseURL: address,
    actionTimeout: 15_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
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
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      grep: /@phone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 320, height: 640 }, hasTouch: true },
    },
    {
      name: 'no-javascript',
      grep: /@no-javascript/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
    },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    cwd: root,
    url: `${address}/health`,
    timeout: 180_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
    env: {
      PORT: String(port),
      DATA_FOLDER: dataFolder,
      PUBLIC_ORIGIN: address,
      NODE_ENV: '',
      OPENID_INSIDE: 'yes',
    },
  },
})
