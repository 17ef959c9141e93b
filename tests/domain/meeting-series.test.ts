import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBankHoliday, isWorkingDay } from '#app/domain/bank-holidays.ts'
import { londonDay, londonTime } from '#app/domain/london-time.ts'
import {
  addDays,
  calendarOf,
  comingMeetings,
  instantsOf,
  plannedMeetings,
  type Timetable,
} from '#app/domain/meeting-series.ts'
import { anyTimetable, isMeetingDay } from '#tests/support/timetables.ts'

const monthly: Timetable = {
  rhythm: 'monthly',
  weekday: 1,
  week: 'first',
  startsOn: '2026-01-01',
  time: '10:00',
  length: 60,
  nation: 'wales',
  onHoliday: 'move',
  breaks: [],
  exceptions: [],
}
const dates = (timetable: Timetable, from: string, to: string) =>
  plannedMeetings(timetable, from, to)
    .filter(({ held }) => held)
    .map(({ date }) => date)

describe('a rhythm', () => {
  test('every first Monday, bank holidays moved to the next working day', () => {
    // Easter Monday is 6 April, the early May bank holiday 4 May.
    expect(dates(monthly, '2026-03-01', '2026-06-30')).toEqual([
      '2026-03-02',
      '2026-04-07',
      '2026-05-05',
      '2026-06-01',
    ])
  })

  test('a bank holiday is skipped, or kept, where the team says so', () => {
    const april: [string, string] = ['2026-04-01', '2026-04-30']
    expect(dates({ ...monthly, onHoliday: 'skip' }, ...april)).toEqual([])
    expect(dates({ ...monthly, onHoliday: 'keep' }, ...april)).toEqual(['2026-04-06'])
    // No bank holiday in Scotland.
    expect(dates({ ...monthly, nation: 'scotland' }, ...april)).toEqual(['2026-04-06'])
  })

  test('the last Friday may be the fifth', () => {
    const last: Timetable = { ...monthly, weekday: 5, week: 'last' }
    expect(dates(last, '2026-01-01', '2026-03-31')).toEqual(['2026-01-30', '2026-02-27', '2026-03-27'])
  })

  test('every other week counts from the first meeting, whenever one looks', () => {
    const other: Timetable = { ...monthly, rhythm: 'fortnightly', weekday: 3, startsOn: '2026-01-01' }
    expect(dates(other, '2026-01-01', '2026-02-10')).toEqual(['2026-01-07', '2026-01-21', '2026-02-04'])
    expect(dates(other, '2026-01-22', '2026-02-10')).toEqual(['2026-02-04'])
  })

  test('there is no meeting in a break, and it says why', () => {
    const breaks = [{ from: '2026-07-20', to: '2026-08-31' }]
    expect(plannedMeetings({ ...monthly, breaks }, '2026-08-01', '2026-08-31')).toEqual([
      { planned: '2026-08-03', date: '2026-08-03', why: 'break', held: false },
    ])
  })

  test('a meeting keeps its name when it is moved or called off', () => {
    const exceptions = [
      { planned: '2026-02-02', movedTo: '2026-03-20' },
      { planned: '2026-03-02', movedTo: null },
    ]
    const coming = comingMeetings({ ...monthly, exceptions }, '2026-03-10', 2)
    expect(coming.map(({ planned, date }) => [planned, date])).toEqual([
      ['2026-02-02', '2026-03-20'],
      ['2026-04-06', '2026-04-07'],
    ])
    const meetings = plannedMeetings({ ...monthly, exceptions }, '2026-01-01', '2026-03-31')
    expect(calendarOf({ ...monthly, exceptions, id: 's' }, meetings)).toMatchObject([
      { uid: 's-2026-01-05', state: 'held', start: '2026-01-05T10:00:00.000Z' },
      { uid: 's-2026-02-02', state: 'moved', start: '2026-03-20T10:00:00.000Z' },
      { uid: 's-2026-03-02', state: 'cancelled' },
    ])
  })

  test('ten o’clock stays ten o’clock when the clocks change; a time that is skipped is an hour later', () => {
    expect(instantsOf(monthly, '2026-03-28')).toMatchObject({ start: '2026-03-28T10:00:00.000Z' })
    expect(instantsOf(monthly, '2026-03-30').start).toBe('2026-03-30T09:00:00.000Z')
    const night = { time: '01:30', length: 30 }
    expect(instantsOf(night, '2026-03-29').start).toBe('2026-03-29T01:30:00.000Z')
  })
})

test('a thousand series over five years: no meeting lost, none doubled, each on the right day and hour', () => {
  let checked = 0
  fc.assert(
    fc.property(anyTimetable, (timetable) => {
      const to = addDays(timetable.startsOn, 365 * 5)
      const meetings = plannedMeetings(timetable, timetable.startsOn, to)
      const expected: string[] = []
      for (let d = timetable.startsOn; d <= to; d = addDays(d, 1))
        if (isMeetingDay(timetable, d)) expected.push(d)
      expect(meetings.map(({ planned }) => planned)).toEqual(expected)

      // Looked at month by month it is the same: nothing is lost or doubled where one look ends and the next begins.
      const pieces: string[] = []
      for (let from = timetable.startsOn; from <= to; from = addDays(from, 31)) {
        const end = addDays(from, 30)
        pieces.push(...plannedMeetings(timetable, from, end < to ? end : to).map(({ planned }) => planned))
      }
      expect(pieces).toEqual(expected)

      const held = meetings.filter((meeting) => meeting.held)
      expect(new Set(held.map(({ date }) => date)).size).toBe(held.length)
      const inBreak = (date: string) =>
        timetable.breaks.some(({ from, to: end }) => from <= date && date <= end)
      for (const { planned, date, held: isHeld, why } of meetings) {
        const holiday = isBankHoliday(planned, timetable.nation)
        if (isHeld) {
          expect(inBreak(date)).toBe(false)
          if (timetable.onHoliday !== 'keep') expect(isBankHoliday(date, timetable.nation)).toBe(false)
          if (date !== planned) {
            expect([holiday, timetable.onHoliday, isWorkingDay(date, timetable.nation)]).toEqual([
              true,
              'move',
              true,
            ])
            for (let d = addDays(planned, 1); d < date; d = addDays(d, 1))
              expect(isWorkingDay(d, timetable.nation)).toBe(false)
          }
          // The months in which the clocks change, so that a thousand series do not take a minute.
          if (!/-(03|10)-/.test(date)) continue
          const { start, end } = instantsOf(timetable, date)
          expect(londonDay(new Date(start))).toBe(date)
          const skipped = timetable.time.startsWith('01') && londonTime(new Date(start)).startsWith('02')
          if (!skipped) expect(londonTime(new Date(start))).toBe(timetable.time)
          expect(Date.parse(end) - Date.parse(start)).toBe(timetable.length * 60_000)
        } else {
          expect(why === 'break' || (why === 'bank-holiday' && holiday)).toBe(true)
        }
      }
      checked += 1
    }),
    { numRuns: 1000, seed: 20261122 },
  )
  expect(checked).toBe(1000)
}, 120_000)
