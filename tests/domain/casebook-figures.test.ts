import { describe, expect, test } from 'vitest'
import { casebookFigures, type CountedCase } from '#app/domain/casebook-figures.ts'

const decided = (changes: Partial<CountedCase>): CountedCase => ({
  subject: 'health',
  outcome: 'upheld',
  date: '2025-02-01',
  ...changes,
})

describe('what was found, by subject', () => {
  test('outcomes count as one of four findings, the subject with most cases first', () => {
    const { bySubject } = casebookFigures([
      decided({ subject: 'housing' }),
      decided({ outcome: 'partly-upheld' }),
      decided({ outcome: 'not-upheld' }),
      decided({ outcome: 'voluntary-settlement' }),
      decided({ outcome: 'outside-jurisdiction' }),
      decided({ outcome: null }),
    ])
    expect(bySubject).toEqual([
      { subject: 'health', total: 4, counts: { fault: 1, 'no-fault': 1, settled: 1, closed: 1 } },
      { subject: 'housing', total: 1, counts: { fault: 1, 'no-fault': 0, settled: 0, closed: 0 } },
    ])
  })
})

describe('what was found, by time', () => {
  const periods = (...dates: string[]) =>
    casebookFigures(dates.map((date) => decided({ date }))).byPeriod.map(({ period, total }) => [
      period.year,
      period.quarter,
      total,
    ])

  test('within two years it is the quarters, with none left out', () => {
    expect(periods('2025-11-30', '2025-03-31', '2026-01-01', '2025-04-01')).toEqual([
      [2025, 1, 1],
      [2025, 2, 1],
      [2025, 3, 0],
      [2025, 4, 1],
      [2026, 1, 1],
    ])
  })

  test('over more it is the years', () => {
    expect(periods('2023-12-31', '2026-01-01')).toEqual([
      [2023, null, 1],
      [2024, null, 0],
      [2025, null, 0],
      [2026, null, 1],
    ])
  })

  test('cases of one period, of none, or without a date show no change', () => {
    expect(periods('2025-01-01', '2025-03-31')).toEqual([])
    expect(periods()).toEqual([])
    expect(periods('', '')).toEqual([])
  })
})
