import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupName, backupsToKeep, isBackupDue } from '#app/domain/backup.ts'

const now = new Date('2026-11-22T12:00:00.000Z')
const day = 86_400_000
const ago = (days: number) => new Date(now.getTime() - days * day).toISOString()

describe('which backups are kept', () => {
  const times = fc
    .array(fc.integer({ min: 0, max: 1_500 * 24 }), { maxLength: 200 })
    .map((hours) => hours.map((hour) => ago(hour / 24)))

  test('of daily ones: 7 days, 4 weeks and 12 months', () => {
    const kept = backupsToKeep(
      Array.from({ length: 800 }, (_, days) => ago(days + 1)),
      now,
    )
    // 7 days reach into the last week; three weeks before it; the last month is among the days, and so is one week's.
    const sorted = [...kept].sort().reverse()
    expect(sorted.slice(0, 7)).toEqual([1, 2, 3, 4, 5, 6, 7].map(ago))
    expect(new Set(sorted.map((at) => at.slice(0, 7))).size).toBe(12)
    expect(sorted.length).toBeGreaterThanOrEqual(7 + 2 + 11)
    expect(sorted.length).toBeLessThanOrEqual(7 + 3 + 11)
  })

  test('never more than 23 from before the last day, always the newest, and pruning twice deletes no more', () => {
    fc.assert(
      fc.property(times, (made) => {
        const kept = backupsToKeep(made, now)
        expect([...kept].every((at) => made.includes(at))).toBe(true)
        const old = [...kept].filter((at) => at <= ago(1))
        expect(old.length).toBeLessThanOrEqual(23)
        const newest = [...made].sort().at(-1)
        if (newest !== undefined) expect(kept.has(newest)).toBe(true)
        for (const at of made) if (at > ago(1)) expect(kept.has(at)).toBe(true)
        expect(backupsToKeep([...kept], now)).toEqual(kept)
      }),
    )
  })

  test('one made later each day never makes an older one come back, and months reach back a year', () => {
    let held: string[] = []
    for (let days = 500; days >= 0; days -= 1) {
      const today = new Date(now.getTime() - days * day)
      held = [...backupsToKeep([...held, today.toISOString()], today)]
    }
    const months = new Set(held.map((at) => at.slice(0, 7)))
    expect(months.size).toBe(12)
    expect(held.length).toBeLessThanOrEqual(23)
  })
})

describe('the daily backup is due', () => {
  test('in its hour by London’s clocks, once, and made up for when it was missed', () => {
    // British summer time: 2 o’clock is 01:00 UTC.
    const at = (time: string) => new Date(`2026-07-10T${time}:00.000Z`)
    expect(isBackupDue(at('00:59'), 2, '2026-07-09T01:00:30.000Z')).toBe(false)
    expect(isBackupDue(at('01:00'), 2, '2026-07-09T01:00:30.000Z')).toBe(true)
    expect(isBackupDue(at('01:01'), 2, '2026-07-10T01:00:30.000Z')).toBe(false)
    expect(isBackupDue(at('23:00'), 2, '2026-07-09T01:00:30.000Z')).toBe(true)
    expect(isBackupDue(at('00:10'), 2, '2026-07-05T01:00:30.000Z')).toBe(true)
  })

  test('never without an hour, and at once when there never was one', () => {
    expect(isBackupDue(now, null, null)).toBe(false)
    expect(isBackupDue(now, 3, null)).toBe(true)
  })

  test('on each day once or, where its hour comes twice, at most twice, also when the clocks change', () => {
    for (const date of ['2026-03-29', '2026-10-25']) {
      for (const hour of [0, 1, 2]) {
        const midnight = Date.parse(`${date}T00:00:00.000Z`)
        let made = new Date(midnight - 2 * day).toISOString()
        const times: string[] = []
        for (let minutes = -24 * 60; minutes < 48 * 60; minutes += 10) {
          const time = new Date(midnight + minutes * 60_000)
          if (!isBackupDue(time, hour, made)) continue
          made = time.toISOString()
          times.push(made)
        }
        expect(times.length, `${date} ${hour}: ${times.join()}`).toBeGreaterThanOrEqual(2)
        expect(times.length, `${date} ${hour}: ${times.join()}`).toBeLessThanOrEqual(5)
      }
    }
  })
})

test('a backup’s name holds its time, and nothing that a file system minds', () => {
  expect(backupName('2026-03-02T10:00:00.000Z')).toBe('portal-2026-03-02T10-00-00-000Z.db')
})
