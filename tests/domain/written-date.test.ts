import { describe, expect, test } from 'vitest'
import { readDate, readDay } from '#app/domain/written-date.ts'

describe('a date', () => {
  test.each([
    ['2025-03-07', '2025-03-07'],
    ['2025-03-07T09:30:00Z', '2025-03-07'],
    ['2025-03-07 09:30', '2025-03-07'],
    [' 7/3/2025 ', '2025-03-07'],
    ['07.03.2025', '2025-03-07'],
    ['7 March 2025', '2025-03-07'],
    ['7th Mar 2025', '2025-03-07'],
    ['7 Mawrth 2025', '2025-03-07'],
    ['March 2025', '2025-03'],
    ['Gorffennaf 2025', '2025-07'],
    ['3/2025', '2025-03'],
    ['2025-03', '2025-03'],
  ])('“%s” is %s', (written, date) => {
    expect(readDate(written)).toBe(date)
  })

  test.each([
    '',
    '2025',
    '31/02/2025',
    '13/2025',
    '2025-13-01',
    '03/27/2025',
    '7/3/25',
    'yesterday',
    '7 Marsember',
    '0000-00-00',
    '2025-3-7',
  ])('“%s” is none', (written) => {
    expect(readDate(written)).toBeNull()
  })
})

describe('the days meant', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    [' 2024 ', '2024-01-01', '2024-12-31'],
    ['2/2024', '2024-02-01', '2024-02-29'],
    ['Chwefror 2025', '2025-02-01', '2025-02-28'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['27/3/2024', '2024-03-27', '2024-03-27'],
    ['30/2/2024', null, null],
    ['24', null, null],
    ['', null, null],
  ])('by “%s” run from %s to %s', (written, first, last) => {
    expect([readDay(written, 'first'), readDay(written, 'last')]).toEqual([first, last])
  })
})
