import { describe, expect, it } from 'vitest'
import { countToSee, judgeHealth, type HealthFacts } from '#app/domain/health.ts'

const well: HealthFacts = {
  now: '2026-03-02T10:00:00.000Z',
  database: 'ok',
  search: 'ok',
  indexes: [{ differing: 0 }],
  outbox: { waiting: 0, dead: 0 },
  mail: { waiting: 3, troubled: 0 },
  disk: { free: 50e9, total: 100e9 },
  backups: { scheduled: true, lastGoodAt: '2026-03-02T02:00:00.000Z', failedSince: false },
}

describe('the health of the portal', () => {
  it('is good when everything is', () => {
    expect(countToSee(judgeHealth(well))).toBe(0)
  })

  it.each<[Partial<HealthFacts>, string, string]>([
    [{ database: 'failed' }, 'broken', 'database-failed'],
    [{ search: 'stand-in' }, 'look', 'search-stand-in'],
    [{ search: 'failed' }, 'broken', 'search-failed'],
    [{ indexes: [{ differing: 0 }, { differing: null }] }, 'look', 'indexes-unknown'],
    [{ indexes: [{ differing: 2 }] }, 'look', 'indexes-differed'],
    [{ outbox: { waiting: 0, dead: 1 } }, 'look', 'outbox-dead'],
    [{ outbox: { waiting: 101, dead: 0 } }, 'look', 'outbox-long'],
    [{ outbox: null }, 'broken', 'unknown'],
    [{ mail: { waiting: 0, troubled: 1 } }, 'look', 'mail-troubled'],
    [{ disk: { free: 1.9e9, total: 100e9 } }, 'look', 'disk-low'],
    [{ disk: { free: 0.2e9, total: 100e9 } }, 'broken', 'disk-full'],
    [{ backups: { scheduled: false, lastGoodAt: null, failedSince: false } }, 'look', 'backups-none'],
    [
      { backups: { scheduled: true, lastGoodAt: '2026-03-01T06:59:00.000Z', failedSince: false } },
      'look',
      'backups-old',
    ],
    [
      { backups: { scheduled: true, lastGoodAt: '2026-03-02T02:00:00.000Z', failedSince: true } },
      'broken',
      'backups-failed',
    ],
  ])('says of %j: %s, %s, and says it first', (change, state, finding) => {
    const lines = judgeHealth({ ...well, ...change })
    expect(lines[0]).toMatchObject({ state, finding })
    expect(countToSee(lines)).toBe(1)
  })
})
