import { expect, it } from 'vitest'
import { isUnconfirmed, reviewDay } from '#app/domain/review-by.ts'

const published = '2024-03-02T10:00:00.000Z'

it.each([
  ['no month chosen: two years after publication', '', null, '2026-03-02'],
  ['the last day of the month chosen', '2025-02', null, '2025-02-28'],
  ['in a leap year too', '2028-02', null, '2028-02-29'],
  ['a month that had passed at publication does not count', '2024-01', null, '2026-03-02'],
  ['confirmed since: two years from then', '', '2025-06-30T09:00:00.000Z', '2027-06-30'],
  ['confirmed before the month chosen: the month stays', '2026-01', '2025-06-30T09:00:00.000Z', '2026-01-31'],
  ['confirmed after the month chosen: it is done with', '2025-02', '2025-06-30T09:00:00.000Z', '2027-06-30'],
  [
    'a confirmation of an edition before this one does not count',
    '',
    '2023-01-01T00:00:00.000Z',
    '2026-03-02',
  ],
  ['what is no month is none', 'soon', null, '2026-03-02'],
])('%s', (_, reviewBy, confirmedAt, day) => expect(reviewDay(reviewBy, published, confirmedAt)).toBe(day))

it.each([
  ['2026-03-01T23:59:00.000Z', null, false],
  ['2026-03-02T00:00:00.000Z', null, true],
  ['2027-01-01T00:00:00.000Z', '2025-06-30T09:00:00.000Z', false],
  ['2027-06-30T00:00:00.000Z', '2025-06-30T09:00:00.000Z', true],
])('on %s, confirmed %s: old is %s', (now, confirmedAt, old) =>
  expect(isUnconfirmed(published, confirmedAt, new Date(now))).toBe(old),
)

it('what was published on a day that a year later has not is old the day after', () => {
  expect(isUnconfirmed('2024-02-29T10:00:00.000Z', null, new Date('2026-02-28T10:00:00.000Z'))).toBe(false)
  expect(isUnconfirmed('2024-02-29T10:00:00.000Z', null, new Date('2026-03-01T10:00:00.000Z'))).toBe(true)
})
