import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calendarMeetings,
  formerAfter,
  formerWithout,
  meetingsOf,
  type KnownTimetable,
} from '#app/domain/former-meetings.ts'
import { addDays, type PlannedMeeting, type Timetable } from '#app/domain/meeting-series.ts'
import { anyTimetable, isMeetingDay } from '#tests/support/timetables.ts'

const weekly: KnownTimetable = {
  rhythm: 'weekly',
  weekday: 1,
  week: 'first',
  startsOn: '2026-09-01',
  time: '10:00',
  length: 60,
  nation: 'wales',
  onHoliday: 'keep',
  breaks: [],
  exceptions: [],
  former: { since: '', meetings: [], gone: [] },
}

/** The series with another timetable from that day on. */
function changed(
  series: KnownTimetable,
  next: Partial<Timetable>,
  today: string,
  prepared: ReadonlySet<string> = new Set(),
): KnownTimetable {
  const words = { ...series, ...next }
  return { ...words, former: formerAfter(series, words, today, prepared) }
}

const held = (meetings: readonly PlannedMeeting[]) =>
  meetings.filter((one) => one.held).map(({ date }) => date)

describe('another rhythm', () => {
  test('leaves what was as it was, and takes what was planned out of calendars', () => {
    const series = changed(weekly, { weekday: 3 }, '2026-10-01')
    expect(held(meetingsOf(series, '2026-09-20', '2026-10-15'))).toEqual([
      '2026-09-21',
      '2026-09-28',
      '2026-10-07',
      '2026-10-14',
    ])
    const told = calendarMeetings(series, '2026-10-01')
    expect(told.filter((one) => !one.held).slice(0, 2)).toMatchObject([
      { planned: '2026-10-05' },
      { planned: '2026-10-12' },
    ])
    // Back again: the same days are planned, and none is there twice.
    const back = calendarMeetings(changed(series, { weekday: 1 }, '2026-10-01'), '2026-10-01')
    expect(back.find(({ planned }) => planned === '2026-10-05')).toMatchObject({ held: true })
    expect(new Set(back.map(({ planned }) => planned)).size).toBe(back.length)
  })

  test('keeps a meeting that has an agenda, until that is deleted', () => {
    const series = changed(weekly, { weekday: 3 }, '2026-10-01', new Set(['2026-10-12']))
    const soon = (one: KnownTimetable) => held(meetingsOf(one, '2026-10-01', '2026-10-15'))
    expect(soon(series)).toEqual(['2026-10-07', '2026-10-12', '2026-10-14'])
    const moved = { ...series, exceptions: [{ planned: '2026-10-12', movedTo: '2026-10-13' }] }
    expect(soon(moved)).toEqual(['2026-10-07', '2026-10-13', '2026-10-14'])
    const former = formerWithout(series.former, '2026-10-12', '2026-10-02')
    expect(soon({ ...series, former })).toEqual(['2026-10-07', '2026-10-14'])
    expect(former.gone).toContain('2026-10-12')
  })

  test('words that change no day leave what is known', () => {
    expect(changed(weekly, { time: '11:00' }, '2026-10-01').former).toBe(weekly.former)
  })
})

type Act =
  | { do: 'rhythm'; next: Timetable }
  | { do: 'call-off' | 'move' | 'prepare'; nth: number; by: number }
  | { do: 'take' }

const acts = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 330 }),
    fc.oneof<fc.Arbitrary<Act>[]>(
      anyTimetable.map((next) => ({ do: 'rhythm' as const, next })),
      fc.record({
        do: fc.constantFrom('call-off' as const, 'move' as const, 'prepare' as const),
        nth: fc.nat(5),
        by: fc.integer({ min: -3, max: 9 }),
      }),
      fc.constant({ do: 'take' as const }),
    ),
  ),
  { minLength: 3, maxLength: 14 },
)

test('a thousand series over five years, whatever is changed: no meeting lost, none doubled, in the list and in calendars', () => {
  let seen = 0
  let changes = 0
  fc.assert(
    fc.property(anyTimetable, acts, (first, happening) => {
      let series: KnownTimetable = { ...first, former: weekly.former }
      let today = first.startsOn
      let since = ''
      const last = addDays(first.startsOn, 365 * 5)
      const prepared = new Set<string>()
      /** Day by day, by the timetable that was in force: what has to have been planned. */
      const expected = new Set<string>()
      /** A calendar that is given the file now and then, and so has only what it was told. */
      const calendar = new Map<string, PlannedMeeting>()
      const take = () => {
        const told = calendarMeetings(series, today)
        expect(new Set(told.map(({ planned }) => planned)).size).toBe(told.length)
        for (const one of told) calendar.set(one.planned, one)
        const ahead = (list: Iterable<PlannedMeeting>) =>
          [...list].filter(({ planned, held: on }) => on && planned > today).sort(byPlanned)
        expect(ahead(calendar.values())).toEqual(ahead(meetingsOf(series, today, addDays(today, 400))))
      }
      const pass = (to: string) => {
        for (let day = addDays(today, 1); day <= to; day = addDays(day, 1))
          if (isMeetingDay(series, day)) expected.add(day)
        today = to
      }
      if (isMeetingDay(series, today)) expected.add(today)
      take()
      for (const [days, act] of happening) {
        const day = addDays(today, days)
        if (day > last) break
        pass(day)
        if (act.do === 'take') take()
        else if (act.do === 'rhythm') {
          changes += 1
          since = today
          series = changed(series, { ...act.next, exceptions: series.exceptions }, today, prepared)
          if (isMeetingDay(series, today)) expected.add(today)
        } else {
          const coming = meetingsOf(series, addDays(today, 1), addDays(today, 400))
          const planned = coming[act.nth]?.planned
          if (planned === undefined) continue
          if (act.do === 'prepare') prepared.add(planned)
          else {
            const movedTo = act.do === 'move' ? addDays(planned, act.by) : null
            const others = series.exceptions.filter((one) => one.planned !== planned)
            series = { ...series, exceptions: [...others, { planned, movedTo }] }
          }
        }
      }
      pass(last)
      take()
      for (const day of prepared) expected.add(day)
      // Days without an agenda are remembered for a year before a change; with one, for good.
      const from = since === '' ? first.startsOn : addDays(since, -366)
      const wanted = [...expected].filter((day) => day >= from || prepared.has(day)).sort()
      const listed = meetingsOf(series, first.startsOn, addDays(last, 800))
      const there = listed.map(({ planned }) => planned)
      expect(new Set(there).size).toBe(there.length)
      expect(there.filter((day) => (day >= from && day <= last) || prepared.has(day))).toEqual(wanted)
      for (const { planned, date, held: on } of listed) {
        const decided = series.exceptions.find((one) => one.planned === planned)
        if (decided !== undefined)
          expect([date, on]).toEqual([decided.movedTo ?? planned, decided.movedTo !== null])
      }
      seen += 1
    }),
    { numRuns: 1000, seed: 20261123 },
  )
  expect(seen).toBe(1000)
  expect(changes).toBeGreaterThan(1000)
}, 240_000)

function byPlanned(a: PlannedMeeting, b: PlannedMeeting): number {
  return a.planned < b.planned ? -1 : 1
}
