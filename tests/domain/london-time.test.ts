import { describe, expect, it } from 'vitest'
import { londonDay, londonInstants, londonTime, readTime } from '#app/domain/london-time.ts'

describe('the instants at which London’s clocks show a time', () => {
  it.each([
    ['2026-01-15', '09:00', ['2026-01-15T09:00:00.000Z']],
    ['2026-07-15', '09:00', ['2026-07-15T08:00:00.000Z']],
    // The clocks go forward from 1:00 to 2:00 on 29 March 2026, and back from 2:00 to 1:00 on 25 October.
    ['2026-03-29', '00:59', ['2026-03-29T00:59:00.000Z']],
    ['2026-03-29', '01:00', []],
    ['2026-03-29', '01:30', []],
    ['2026-03-29', '01:59', []],
    ['2026-03-29', '02:00', ['2026-03-29T01:00:00.000Z']],
    ['2026-10-25', '00:59', ['2026-10-24T23:59:00.000Z']],
    ['2026-10-25', '01:00', ['2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z']],
    ['2026-10-25', '01:59', ['2026-10-25T00:59:00.000Z', '2026-10-25T01:59:00.000Z']],
    ['2026-10-25', '02:00', ['2026-10-25T02:00:00.000Z']],
    ['2026-12-31', '23:59', ['2026-12-31T23:59:00.000Z']],
    ['2026-06-01', '00:00', ['2026-05-31T23:00:00.000Z']],
    ['2026-02-30', '09:00', []],
    ['2026-02-03', '24:00', []],
    ['soon', '09:00', []],
  ])('%s %s: %j', (day, time, instants) => {
    expect(londonInstants(day, time)).toEqual(instants)
  })

  it('every minute of a year comes back as the day and time it was read from', () => {
    for (
      let at = Date.parse('2026-01-01T00:00:00Z');
      at < Date.parse('2027-01-01T00:00:00Z');
      at += 37 * 60_000
    ) {
      const instant = new Date(at)
      expect(londonInstants(londonDay(instant), londonTime(instant))).toContain(instant.toISOString())
    }
  })
})

describe('a time as people write it', () => {
  it.each([
    ['14:00', '14:00'],
    ['14.05', '14:05'],
    ['1405', '14:05'],
    ['930', '09:30'],
    ['9', '09:00'],
    [' 9 am ', '09:00'],
    ['2.30pm', '14:30'],
    ['2:30 p.m.', '14:30'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['9 yb', '09:00'],
    ['2 yp', '14:00'],
    ['7yh', '19:00'],
    ['midday', '12:00'],
    ['Canol dydd', '12:00'],
    ['00:00', '00:00'],
    ['24:00', null],
    ['13pm', null],
    ['0am', null],
    ['9:60', null],
    ['9:5', null],
    ['soon', null],
    ['', null],
    ['-1', null],
  ])('%j is %j', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })
})
