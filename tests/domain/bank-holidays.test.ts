import { expect, test } from 'vitest'
import { bankHolidayYears, isBankHoliday, isWorkingDay } from '#app/domain/bank-holidays.ts'
import { nations, type Nation } from '#app/domain/vocabulary.ts'

const day = 86_400_000
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

function holidaysOf(year: number, nation: Nation): string[] {
  return Array.from({ length: 366 }, (_, n) => iso(Date.UTC(year, 0, 1) + n * day)).filter(
    (date) => date.startsWith(String(year)) && isBankHoliday(date, nation),
  )
}

/** Easter Sunday by the rule of Oudin, which the data were not made with. */
function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const epact =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const offset = moon - sunday
  const month = 3 + Math.floor((offset + 40) / 44)
  return Date.UTC(year, month - 1, offset + 28 - 31 * Math.floor(month / 4))
}

/** As gov.uk/bank-holidays publishes them, substitute days included; written apart from the data of the code. */
const published: Record<'england' | 'scotland' | 'northern-ireland', Record<number, string>> = {
  england: {
    2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
    2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
    2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
    2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
    2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  },
  scotland: {
    2020: '01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28',
    2021: '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28',
    2022: '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27',
    2023: '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26',
    2024: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
    2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
  },
  'northern-ireland': {
    2020: '01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28',
    2021: '01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28',
    2022: '01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27',
    2023: '01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26',
    2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
    2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
  },
}

test.each(nations.filter((nation) => nation !== 'uk'))(
  'all bank holidays of %s are those published',
  (nation) => {
    // England and Wales have one list.
    const list = published[nation === 'wales' ? 'england' : nation]
    for (const [year, days] of Object.entries(list)) {
      expect(holidaysOf(Number(year), nation)).toEqual(days.split(' ').map((day) => `${year}-${day}`))
    }
  },
)

/** How many each nation has in a year, and the days proclaimed for once. */
const usual: Record<Exclude<Nation, 'uk'>, number> = {
  england: 8,
  wales: 8,
  scotland: 9,
  'northern-ireland': 10,
}
const extra = (year: number, nation: Nation) =>
  year === 2022 ? 2 : year === 2023 || (year === 2026 && nation === 'scotland') ? 1 : 0

const years = Array.from(
  { length: bankHolidayYears.last - bankHolidayYears.first + 1 },
  (_, n) => bankHolidayYears.first + n,
)

test('every nation has its number of bank holidays every year, none of them at a weekend', () => {
  for (const year of years) {
    for (const nation of nations) {
      const dates = holidaysOf(year, nation)
      expect(dates.map(weekday).some((number) => number === 0 || number === 6)).toBe(false)
      if (nation !== 'uk')
        expect(dates, `${nation} ${year}`).toHaveLength(usual[nation] + extra(year, nation))
    }
  }
})

test('Good Friday is one everywhere, Easter Monday everywhere but in Scotland', () => {
  for (const year of years) {
    const sunday = easter(year)
    for (const nation of nations) expect(isBankHoliday(iso(sunday - 2 * day), nation)).toBe(true)
    const monday = nations.filter((nation) => isBankHoliday(iso(sunday + day), nation))
    expect(monday, String(year)).toEqual(['wales', 'england', 'northern-ireland'])
  }
})

test.each<[string, Nation[]]>([
  ['2020-05-04', []],
  ['2020-05-08', ['wales', 'england', 'scotland', 'northern-ireland', 'uk']],
  ['2022-05-30', []],
  ['2022-06-03', ['wales', 'england', 'scotland', 'northern-ireland', 'uk']],
  ['2022-09-19', ['wales', 'england', 'scotland', 'northern-ireland', 'uk']],
  ['2026-06-15', ['scotland']],
  ['2026-08-03', ['scotland']],
  ['2026-08-31', ['wales', 'england', 'northern-ireland']],
  ['2026-07-13', ['northern-ireland']],
  ['2026-12-28', ['wales', 'england', 'scotland', 'northern-ireland', 'uk']],
  ['2027-01-04', ['scotland']],
  ['2026-03-01', []],
])('%s is a bank holiday in %j', (date, where) => {
  expect(nations.filter((nation) => isBankHoliday(date, nation))).toEqual(where)
})

test('a working day is no weekend and no bank holiday of that nation', () => {
  expect(isWorkingDay('2026-11-20', 'wales')).toBe(true)
  expect(isWorkingDay('2026-11-21', 'wales')).toBe(false)
  expect(isWorkingDay('2026-11-30', 'wales')).toBe(true)
  expect(isWorkingDay('2026-11-30', 'scotland')).toBe(false)
})

test('weekends are known before 1970 too', () => {
  const week = Array.from({ length: 7 }, (_, n) => iso(Date.UTC(1969, 5, 1) + n * day))
  expect(week.map((date) => isWorkingDay(date, 'wales'))).toEqual(week.map((date) => weekday(date) % 6 !== 0))
})
