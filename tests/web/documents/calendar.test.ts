import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '#app/domain/calendar-event.ts'
import { londonInstants } from '#app/domain/london-time.ts'
import { calendarOf } from '#app/web/documents/calendar.ts'

const about = { name: 'Team meetings', portal: 'Good Practice Portal', language: 'en' }

function event(changes: Partial<CalendarEvent>): CalendarEvent {
  return {
    uid: 'one@portal.example',
    title: 'Team meeting',
    description: '',
    url: 'https://portal.example/agenda?id=1',
    sequence: 3,
    changedAt: '2026-11-22T10:00:00.000Z',
    cancelled: false,
    when: { day: '2026-11-24' },
    ...changes,
  }
}

/** As ical.js, which shares nothing with what wrote it, understands it. */
function readBack(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as never)
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

describe('read back by another program', () => {
  test('a weekly meeting at ten in London stays at ten when the clocks change', () => {
    const days = ['2027-03-22', '2027-03-29', '2027-10-25', '2027-11-01']
    const events = days.map((day, index) => {
      const [start = ''] = londonInstants(day, '10:00')
      const [end = ''] = londonInstants(day, '11:30')
      return event({ uid: `${index}@portal.example`, when: { start, end } })
    })
    const found = readBack(calendarOf(events, about))
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })
    expect(found.map(({ startDate }) => clock.format(startDate.toJSDate()))).toEqual(days.map(() => '10:00'))
    expect(found.map(({ endDate }) => clock.format(endDate.toJSDate()))).toEqual(days.map(() => '11:30'))
    expect(found.map(({ startDate }) => startDate.toJSDate().toISOString().slice(11, 16))).toEqual([
      '10:00',
      '09:00',
      '09:00',
      '10:00',
    ])
  })

  test('a meeting without a time is the whole day, and ends where the next begins', () => {
    const [found] = readBack(calendarOf([event({ when: { day: '2026-12-31' } })], about))
    expect(found?.startDate.isDate).toBe(true)
    expect(found?.startDate.toString()).toBe('2026-12-31')
    expect(found?.endDate.toString()).toBe('2027-01-01')
  })

  test('one that is called off says so, and takes the place of the one before', () => {
    const [found] = readBack(calendarOf([event({ cancelled: true, sequence: 9 })], about))
    expect(found?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(found?.sequence).toBe(9)
    expect(found?.uid).toBe('one@portal.example')
  })

  test('words come back as they were, however long, and add no lines of their own', () => {
    const description = `1. Tŷ, gwaith; a \\ mwy 😀\nEND:VEVENT\r\nSUMMARY:other\n${'ŵ'.repeat(400)}`
    const file = calendarOf([event({ title: 'A;B,C\\D\nE', description })], about)
    const [found, ...others] = readBack(file)
    expect(others).toEqual([])
    expect(found?.summary).toBe('A;B,C\\D\nE')
    expect(found?.description).toBe(description.replace('\r\n', '\n'))
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
