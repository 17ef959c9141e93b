import type { Nation } from './vocabulary.ts'

/** The years whose bank holidays are known here; in others no day is one. */
export const bankHolidayYears = { first: 2020, last: 2030 } as const

/** Whether the bank holidays of the day's year are known here. */
export function hasKnownHolidays(date: string): boolean {
  const year = Number(date.slice(0, 4))
  return year >= bankHolidayYears.first && year <= bankHolidayYears.last
}

/** Whether a day (`YYYY-MM-DD`) is a bank holiday there; for the whole United Kingdom, whether it is one in all four nations. */
export function isBankHoliday(date: string, nation: Nation): boolean {
  return holidays[nation].has(dayNumber(date))
}

/** Whether offices are open that day: no Saturday, no Sunday, no bank holiday. */
export function isWorkingDay(date: string, nation: Nation): boolean {
  return isOpenOn(dayNumber(date), nation)
}

/** The day that is so many working days after another, which itself does not count. Days are `YYYY-MM-DD`. */
export function afterWorkingDays(from: string, count: number, nation: Nation): string {
  // By numbers: a list of recommendations counts a million days, and dates made of text take a hundred times as long.
  let day = dayNumber(from)
  for (let left = count; left > 0;) {
    day += 1
    if (isOpenOn(day, nation)) left -= 1
  }
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10)
}

function isOpenOn(day: number, nation: Nation): boolean {
  // Day 0 was a Thursday; days before it are numbered below 0.
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday !== 0 && weekday !== 6 && !holidays[nation].has(day)
}

const millisecondsOfDay = 86_400_000

/** From 1 January 1970. */
function dayNumber(date: string): number {
  return Date.parse(date) / millisecondsOfDay
}

interface Year {
  everywhere: string
  /** England, Wales and Northern Ireland. */
  notScotland: string
  scotland: string
  northernIreland: string
}

/**
 * Month and day, substitute days in place of the weekend: by the Banking and Financial Dealings Act 1971 and the yearly
 * proclamations' custom, with the days that were proclaimed for once: 8 May 2020 in place of 4 May; 2 and 3 June (the first
 * in place of 30 May) and 19 September 2022; 8 May 2023; in Scotland 15 June 2026. The published list is
 * gov.uk/bank-holidays; a proclamation to come may add to the years ahead.
 */
const years: Record<number, Year> = {
  2020: {
    everywhere: '01-01 04-10 05-08 05-25 12-25 12-28',
    notScotland: '04-13 08-31',
    scotland: '01-02 08-03 11-30',
    northernIreland: '03-17 07-13',
  },
  2021: {
    everywhere: '01-01 04-02 05-03 05-31 12-27 12-28',
    notScotland: '04-05 08-30',
    scotland: '01-04 08-02 11-30',
    northernIreland: '03-17 07-12',
  },
  2022: {
    everywhere: '01-03 04-15 05-02 06-02 06-03 09-19 12-26 12-27',
    notScotland: '04-18 08-29',
    scotland: '01-04 08-01 11-30',
    northernIreland: '03-17 07-12',
  },
  2023: {
    everywhere: '01-02 04-07 05-01 05-08 05-29 12-25 12-26',
    notScotland: '04-10 08-28',
    scotland: '01-03 08-07 11-30',
    northernIreland: '03-17 07-12',
  },
  2024: {
    everywhere: '01-01 03-29 05-06 05-27 12-25 12-26',
    notScotland: '04-01 08-26',
    scotland: '01-02 08-05 12-02',
    northernIreland: '03-18 07-12',
  },
  2025: {
    everywhere: '01-01 04-18 05-05 05-26 12-25 12-26',
    notScotland: '04-21 08-25',
    scotland: '01-02 08-04 12-01',
    northernIreland: '03-17 07-14',
  },
  2026: {
    everywhere: '01-01 04-03 05-04 05-25 12-25 12-28',
    notScotland: '04-06 08-31',
    scotland: '01-02 06-15 08-03 11-30',
    northernIreland: '03-17 07-13',
  },
  2027: {
    everywhere: '01-01 03-26 05-03 05-31 12-27 12-28',
    notScotland: '03-29 08-30',
    scotland: '01-04 08-02 11-30',
    northernIreland: '03-17 07-12',
  },
  2028: {
    everywhere: '01-03 04-14 05-01 05-29 12-25 12-26',
    notScotland: '04-17 08-28',
    scotland: '01-04 08-07 11-30',
    northernIreland: '03-17 07-12',
  },
  2029: {
    everywhere: '01-01 03-30 05-07 05-28 12-25 12-26',
    notScotland: '04-02 08-27',
    scotland: '01-02 08-06 11-30',
    northernIreland: '03-19 07-12',
  },
  2030: {
    everywhere: '01-01 04-19 05-06 05-27 12-25 12-26',
    notScotland: '04-22 08-26',
    scotland: '01-02 08-05 12-02',
    northernIreland: '03-18 07-12',
  },
}

const holidays: Record<Nation, ReadonlySet<number>> = {
  england: datesOf(({ everywhere, notScotland }) => [everywhere, notScotland]),
  wales: datesOf(({ everywhere, notScotland }) => [everywhere, notScotland]),
  scotland: datesOf(({ everywhere, scotland }) => [everywhere, scotland]),
  'northern-ireland': datesOf((year) => [year.everywhere, year.notScotland, year.northernIreland]),
  uk: datesOf(({ everywhere }) => [everywhere]),
}

function datesOf(listsOf: (year: Year) => string[]): ReadonlySet<number> {
  return new Set(
    Object.entries(years).flatMap(([number, year]) =>
      listsOf(year).flatMap((list) => list.split(' ').map((day) => dayNumber(`${number}-${day}`))),
    ),
  )
}
