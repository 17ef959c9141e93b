import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { openPortal } from '#app/open-portal.ts'
import type { Portal } from '#app/portal.ts'
import { readSettings } from '#app/settings.ts'

/** When it is in every test, unless the test moves its clock. */
export const now = '2026-03-02T10:00:00.000Z'

export interface TestPortal extends Portal {
  /** Moves the portal's clock on. */
  pass(time: { minutes?: number; hours?: number; days?: number }): void
}

/**
 * A new, empty portal: real SQLite in memory (or in `dataFolder`), real search (on the server that the settings in
 * `searchServer` name, if any), mail given to the server in `mailServer` (otherwise kept in the mailbox), a clock that
 * stands still.
 */
export function freshPortal(given: GivenPortal = {}): TestPortal {
  const portal = openTestPortal(given)
  onTestFinished(() => portal.close())
  return portal
}

interface GivenPortal {
  dataFolder?: string
  searchServer?: Record<`MEILISEARCH_${string}`, string>
  mailServer?: Record<`SMTP_${string}`, string>
}

/** The same for several tests: whoever opens it closes it. */
export function openTestPortal({
  dataFolder = ':memory:',
  searchServer = {},
  mailServer = {},
}: GivenPortal = {}): TestPortal {
  const settings = readSettings({
    ...searchServer,
    ...mailServer,
    NODE_ENV: 'test',
    DATA_FOLDER: dataFolder,
    DEMONSTRATION: 'yes',
    LOG_LEVEL: 'silent',
  })
  let time = Date.parse(now)
  let ids = 0
  const portal: TestPortal = {
    ...openPortal(settings, () => new Date(time)),
    newId: () => `id${String((ids += 1)).padStart(6, '0')}`,
    log: pino({ level: 'silent' }),
    pass({ minutes = 0, hours = 0, days = 0 }) {
      time += ((days * 24 + hours) * 60 + minutes) * 60_000
    },
  }
  return portal
}
