import { expect, test } from 'vitest'
import { checkHealth } from '#app/use-cases/health/check-health.ts'
import { lastRunsOf, noteRun } from '#app/use-cases/health/runs.ts'
import { putInOutbox } from '#db/journal.ts'
import { makePublished } from '#tests/support/builders.ts'
import { freshPortal, now } from '#tests/support/portal.ts'

test('a healthy portal says how much can be found and what waits', async () => {
  const portal = freshPortal()
  const recordId = makePublished(portal)
  putInOutbox(portal.db, 'search', recordId, now)
  expect(await checkHealth(portal)).toEqual({
    ok: true,
    database: 'ok',
    search: { engine: 'embedded', state: 'ok', records: 1, checks: [] },
    outbox: { waiting: 1, dead: 0 },
    mail: { way: 'mailbox', waiting: 0, dead: 0, uncertain: 0 },
  })
})

test('a search engine that does not answer is said, not thrown', async () => {
  const portal = freshPortal()
  portal.search = { ...portal.search, search: () => Promise.reject(new Error('unreachable')) }
  expect(await checkHealth(portal)).toMatchObject({ ok: false, database: 'ok', search: { state: 'failed' } })
})

test('so is a database that does not answer', async () => {
  const portal = freshPortal()
  portal.db.$client.close()
  expect(await checkHealth(portal)).toMatchObject({ ok: false, database: 'failed', outbox: null })
})

test('what the portal does by itself says when it last ran, and what is not set up does not look stuck', () => {
  const portal = freshPortal()
  noteRun(portal, 'outbox')()
  const of = (job: string) => lastRunsOf(portal).find((run) => run.job === job)
  expect(of('outbox')).toEqual({ job: 'outbox', isSetUp: true, at: now })
  expect(of('reminders')).toEqual({ job: 'reminders', isSetUp: true, at: null })
  expect(of('mail')).toEqual({ job: 'mail', isSetUp: false, at: null })
})
