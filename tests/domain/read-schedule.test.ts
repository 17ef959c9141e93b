import { describe, expect, it } from 'vitest'
import { readSchedule } from '#app/domain/read-schedule.ts'

const now = new Date('2026-03-02T10:00:00Z')
const read = (day: string, time: string, which = '') => readSchedule({ day, time, which }, now)
const problems = (day: string, time: string, which = '') => {
  const issues = read(day, time, which)
  return typeof issues === 'string' ? [] : issues.map(({ field, problem }) => `${field} ${problem}`)
}

describe('the time at which something is to be published', () => {
  it('is London’s, in winter and in summer', () => {
    expect(read('2026-03-10', '9am')).toBe('2026-03-10T09:00:00.000Z')
    expect(read('2026-06-10', '9am')).toBe('2026-06-10T08:00:00.000Z')
  })

  it('is one of two when the clocks go back, and which one is asked', () => {
    expect(problems('2026-10-25', '1:30')).toEqual(['which time-twice'])
    expect(problems('2026-10-25', '1:30', 'whichever')).toEqual(['which time-twice'])
    expect(read('2026-10-25', '1:30', 'first')).toBe('2026-10-25T00:30:00.000Z')
    expect(read('2026-10-25', '1:30', 'second')).toBe('2026-10-25T01:30:00.000Z')
    // An answer to a question that does not arise changes nothing.
    expect(read('2026-10-26', '1:30', 'second')).toBe('2026-10-26T01:30:00.000Z')
  })

  it.each([
    ['', '', ['day required', 'time required']],
    ['--', '9am', ['day required']],
    ['2026-2-3', 'soon', ['day not-a-date', 'time not-a-time']],
    ['2026-02-30', '9am', ['day not-a-date']],
    ['2026-03-29', '1:30', ['time time-skipped']],
    ['2026-03-02', '10:00', ['day in-the-past']],
    ['2026-03-01', '9am', ['day in-the-past']],
    ['2206-03-10', '9am', ['day too-far-ahead']],
  ])('%j at %j: %j', (day, time, expected) => {
    expect(problems(day, time)).toEqual(expected)
  })
})
