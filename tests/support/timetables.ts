import fc from 'fast-check'
import {
  addDays,
  onHolidays,
  rhythms,
  weekdayOf,
  weekdays,
  weeksOfMonth,
  type Timetable,
} from '#app/domain/meeting-series.ts'
import { nations } from '#app/domain/vocabulary.ts'

const day = fc.integer({ min: 0, max: 365 * 2 }).map((days) => addDays('2021-01-01', days))

/** When a team may meet: every rhythm, nation and rule about holidays, with up to three breaks. */
export const anyTimetable: fc.Arbitrary<Timetable> = fc.record({
  rhythm: fc.constantFrom(...rhythms),
  weekday: fc.constantFrom(...weekdays),
  week: fc.constantFrom(...weeksOfMonth),
  startsOn: day,
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`),
  length: fc.integer({ min: 5, max: 480 }),
  nation: fc.constantFrom(...nations),
  onHoliday: fc.constantFrom(...onHolidays),
  breaks: fc.array(
    fc.tuple(day, fc.integer({ min: 0, max: 60 })).map(([from, days]) => ({ from, to: addDays(from, days) })),
    { maxLength: 3 },
  ),
  exceptions: fc.constant([]),
})

/** Day by day, with nothing of the arithmetic under test: does a rhythm have a meeting on it? */
export function isMeetingDay({ rhythm, weekday, week, startsOn }: Timetable, date: string): boolean {
  if (date < startsOn || weekdayOf(date) !== weekday) return false
  if (rhythm === 'weekly') return true
  if (rhythm === 'fortnightly')
    return Math.floor((Date.parse(date) - Date.parse(startsOn)) / (7 * 86_400_000)) % 2 === 0
  const number = Number(date.slice(8))
  if (week === 'last') return addDays(date, 7).slice(5, 7) !== date.slice(5, 7)
  return Math.ceil(number / 7) === weeksOfMonth.indexOf(week) + 1
}
