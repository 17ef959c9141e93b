import { assert, constantFrom, date, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterWorkingDays, bankHolidayYears, isBankHoliday } from '#app/domain/bank-holidays.ts'
import { afterMonths, dueDay } from '#app/domain/due-day.ts'
import type { Nation } from '#app/domain/vocabulary.ts'

const nations: Nation[] = ['england', 'wales', 'scotland', 'northern-ireland']

test('working days agree with the table of bank holidays, day by day, in all four nations', () => {
  const days = date({
    min: new Date(`${bankHolidayYears.first}-01-01T00:00:00Z`),
    max: new Date(`${bankHolidayYears.last - 1}-12-31T00:00:00Z`),
    noInvalidDate: true,
  })
  assert(
    property(days, integer({ min: 1, max: 60 }), constantFrom(...nations), (day, count, nation) => {
      const from = day.toISOString().slice(0, 10)
      const end = afterWorkingDays(from, count, nation)
      // Counted apart from the code: every day from the one after the start to the end, by its weekday and the table.
      const between: string[] = []
      for (let time = Date.parse(from) + 86_400_000; time <= Date.parse(end); time += 86_400_000) {
        between.push(new Date(time).toISOString().slice(0, 10))
      }
      const open = between.filter(
        (one) => !/^(Sat|Sun)/.test(new Date(one).toUTCString()) && !isBankHoliday(one, nation),
      )
      expect(open).toHaveLength(count)
      expect(open.at(-1)).toBe(end)
    }),
    { numRuns: 500 },
  )
})

describe('the day a recommendation is due', () => {
  const report = { reportDate: '2025-04-10', scheme: 'psow' } as const

  test('is the one the report names, if it names one', () => {
    expect(dueDay({ due: '2025-06-01', within: '20-working-days' }, report)).toBe('2025-06-01')
    expect(dueDay({ due: '', within: '' }, report)).toBe('')
  })

  test('is counted over Easter and the May holidays, as each nation has them', () => {
    const within = { due: '', within: '20-working-days' } as const
    expect(dueDay(within, report)).toBe('2025-05-13')
    // Easter Monday is a working day in Scotland.
    expect(dueDay(within, { ...report, scheme: 'spso' })).toBe('2025-05-12')
  })

  test('in months is the same day of the month, or its last', () => {
    expect(afterMonths('2025-01-31', 1)).toBe('2025-02-28')
    expect(afterMonths('2024-11-30', 3)).toBe('2025-02-28')
    expect(dueDay({ due: '', within: '3-months' }, report)).toBe('2025-07-10')
  })

  test.each(['2019-12-02', '2030-12-20'])(
    'is not guessed where bank holidays are not known: %s',
    (reportDate) => {
      expect(dueDay({ due: '', within: '20-working-days' }, { ...report, reportDate })).toBe('')
      expect(dueDay({ due: '', within: '1-month' }, { ...report, reportDate })).not.toBe('')
    },
  )

  test('cannot be counted from a report without a date', () => {
    expect(dueDay({ due: '', within: '20-working-days' }, { ...report, reportDate: '' })).toBe('')
  })
})
