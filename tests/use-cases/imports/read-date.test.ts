import { expect, test } from 'vitest'
import { readDate } from '#app/use-cases/imports/read-date.ts'

test.each([
  ['2025-03-07', '2025-03-07'],
  ['2025-03-07T09:30:00Z', '2025-03-07'],
  ['2025-03-07 09:30', '2025-03-07'],
  [' 7/3/2025 ', '2025-03-07'],
  ['07.03.2025', '2025-03-07'],
  ['7 March 2025', '2025-03-07'],
  ['7th Mar 2025', '2025-03-07'],
  ['March 2025', '2025-03'],
  ['2025-03', '2025-03'],
])('“%s” is %s', (written, date) => {
  expect(readDate(written)).toBe(date)
})

test.each([
  '',
  '2025',
  '31/02/2025',
  '2025-13-01',
  '03/27/2025',
  'yesterday',
  '7 Marsember',
  '0000-00-00',
  '2025-3-7',
])('“%s” is no date', (written) => {
  expect(readDate(written)).toBeNull()
})
