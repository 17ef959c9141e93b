import { expect, test } from 'vitest'
import { dueAfter, dueBeforeMeetings } from '#app/domain/saved-search.ts'

const due = (cadence: 'immediate' | 'daily' | 'weekly', at: string) =>
  dueAfter(cadence, new Date(at)).toISOString()

test('at once is at once', () => {
  expect(due('immediate', '2026-03-02T10:00:00.000Z')).toBe('2026-03-02T10:00:00.000Z')
})

test('daily is the next seven o’clock in London, never the one that has just struck', () => {
  expect(due('daily', '2026-03-02T06:59:59.999Z')).toBe('2026-03-02T07:00:00.000Z')
  expect(due('daily', '2026-03-02T07:00:00.000Z')).toBe('2026-03-03T07:00:00.000Z')
  expect(due('daily', '2026-07-01T05:30:00.000Z')).toBe('2026-07-01T06:00:00.000Z')
})

test('it stays seven by the clock on the wall when the clocks go forward and back', () => {
  // The night of 29 March 2026, also from the half hour before midnight from which a day of 24 hours skips one.
  expect(due('daily', '2026-03-28T12:00:00.000Z')).toBe('2026-03-29T06:00:00.000Z')
  expect(due('daily', '2026-03-28T23:30:00.000Z')).toBe('2026-03-29T06:00:00.000Z')
  expect(due('daily', '2026-10-24T12:00:00.000Z')).toBe('2026-10-25T07:00:00.000Z')
  expect(due('daily', '2026-10-24T22:59:00.000Z')).toBe('2026-10-25T07:00:00.000Z')
})

test('weekly is Monday at seven', () => {
  expect(due('weekly', '2026-03-02T06:00:00.000Z')).toBe('2026-03-02T07:00:00.000Z')
  expect(due('weekly', '2026-03-02T07:00:00.000Z')).toBe('2026-03-09T07:00:00.000Z')
  expect(due('weekly', '2026-03-28T23:30:00.000Z')).toBe('2026-03-30T06:00:00.000Z')
})

test('before a meeting is the last weekday before it, at seven, as long as there is time', () => {
  const before = (days: string[], at = '2026-03-02T10:00:00.000Z') =>
    dueBeforeMeetings(days, new Date(at)).toISOString()
  expect(before(['2026-03-12', '2026-03-05'])).toBe('2026-03-04T07:00:00.000Z')
  // A Monday's meeting: on the Friday; also across the change of the clocks.
  expect(before(['2026-03-09'])).toBe('2026-03-06T07:00:00.000Z')
  expect(before(['2026-03-31'], '2026-03-28T10:00:00.000Z')).toBe('2026-03-30T06:00:00.000Z')
  // Tomorrow's was told of this morning: the next one.
  expect(before(['2026-03-03', '2026-03-10'])).toBe('2026-03-09T07:00:00.000Z')
  expect(before([])).toBe('2026-03-09T07:00:00.000Z')
  expect(before(['2026-09-10'])).toBe('2026-03-30T06:00:00.000Z')
  expect(before(['2026-03-02'])).toBe('2026-03-30T06:00:00.000Z')
})
