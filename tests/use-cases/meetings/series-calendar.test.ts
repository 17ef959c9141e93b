import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import type { SeriesWords } from '#app/domain/team-meetings.ts'
import { agendaEvent } from '#app/use-cases/agendas/agenda-event.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { changeSeries, decideMeeting } from '#app/use-cases/meetings/change-series.ts'
import { seriesEvents } from '#app/use-cases/meetings/series-events.ts'
import { calendarOf } from '#app/web/documents/calendar.ts'
import { findSeries } from '#db/meetings.ts'
import { makeContributor, makeOrganisation } from '#tests/support/builders.ts'
import { makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

function withSeries(given: Partial<SeriesWords> = {}) {
  const portal = freshPortal()
  const lead = makeContributor(portal, makeOrganisation(portal))
  return { portal, lead, id: makeSeries(portal, lead, given) }
}

interface Found {
  uid: string
  start: Date
  end: Date
  sequence: number
  cancelled: boolean
}

/** As ical.js, which shares nothing with what wrote it, understands the whole file. */
function calendarNow(portal: TestPortal, lead: Person, id: string): Found[] {
  const { events } = seriesEvents(portal, lead, id, 'en')
  const file = calendarOf(events, { name: 'Team', portal: 'Portal', language: 'en' })
  const calendar = new ICAL.Component(ICAL.parse(file) as never)
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const { uid, startDate, endDate, sequence } = new ICAL.Event(one)
    const cancelled = one.getFirstPropertyValue('status') === 'CANCELLED'
    return { uid, start: startDate.toJSDate(), end: endDate.toJSDate(), sequence, cancelled }
  })
}

const day = ({ start }: Found) => start.toISOString().slice(0, 10)
const on = (found: readonly Found[], date: string) => found.find((one) => day(one) === date)

/** What becomes of a calendar that is given a file: an entry it has is replaced when the new one has a higher number. */
function taken(before: readonly Found[], now: readonly Found[]): Found[] {
  const kept = new Map(before.map((one) => [one.uid, one]))
  for (const one of now) {
    const there = kept.get(one.uid)
    if (there === undefined || one.sequence > there.sequence) kept.set(one.uid, one)
  }
  return [...kept.values()].filter(({ cancelled }) => !cancelled)
}

describe('the calendar of a team', () => {
  test('shows the same time on London’s clocks through both weeks in which they change', () => {
    const { portal, lead, id } = withSeries({ rhythm: 'weekly', weekday: 7, onHoliday: 'keep' })
    const found = calendarNow(portal, lead, id)
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })
    expect(new Set(found.map(({ start }) => clock.format(start)))).toEqual(new Set(['10:00']))
    expect(new Set(found.map(({ end }) => clock.format(end)))).toEqual(new Set(['11:00']))
    const utc = (date: string) => on(found, date)?.start.toISOString().slice(11, 16)
    expect(['2026-03-22', '2026-03-29', '2026-10-18', '2026-10-25'].map(utc)).toEqual([
      '10:00',
      '09:00',
      '09:00',
      '10:00',
    ])
  })

  test('has every meeting once, moved past a bank holiday, and those in a break as cancelled', () => {
    const { portal, lead, id } = withSeries({
      rhythm: 'weekly',
      weekday: 1,
      breaks: [{ from: '2026-08-01', to: '2026-08-31' }],
    })
    const found = calendarNow(portal, lead, id)
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length)
    // Easter Monday is on 6 April.
    expect(on(found, '2026-04-06')).toBeUndefined()
    expect(on(found, '2026-04-07')?.cancelled).toBe(false)
    const august = found.filter((one) => day(one).startsWith('2026-08'))
    expect(august.map(({ cancelled }) => cancelled)).toEqual(august.map(() => true))
    expect(august.length).toBeGreaterThan(3)
  })

  test('taken again after changes it moves and takes out, and doubles nothing', async () => {
    const { portal, lead, id } = withSeries()
    const before = calendarNow(portal, lead, id)
    const pack = await preparedPack(portal, lead, id, 1)
    portal.pass({ hours: 2 })
    const gatherer = { visitor: lead, agendaKey: null }
    changeAgenda(portal, gatherer, { id: pack.id, meetingDate: '2026-04-09' })
    decideMeeting(portal, lead, { id, planned: '2026-05-05', held: false })
    const after = taken(before, calendarNow(portal, lead, id))
    expect(after).toHaveLength(before.length - 1)
    expect([on(after, '2026-04-07'), on(after, '2026-05-05')]).toEqual([undefined, undefined])
    expect(on(after, '2026-04-09')?.uid).toBe(on(before, '2026-04-07')?.uid)

    portal.pass({ hours: 2 })
    decideMeeting(portal, lead, { id, planned: '2026-05-05', held: true })
    const series = findSeries(portal.db, id)
    if (series === null) throw new Error('There is no such series')
    const { organisationId: _, exceptions: __, ...words } = series
    changeSeries(portal, lead, id, { ...words, time: '14:00' })
    const later = taken(after, calendarNow(portal, lead, id))
    expect(later).toHaveLength(before.length)
    expect(on(later, '2026-05-05')?.start.toISOString()).toBe('2026-05-05T13:00:00.000Z')
  })

  test('the file of one meeting’s agenda is the same entry, at its time', async () => {
    const { portal, lead, id } = withSeries()
    const pack = await preparedPack(portal, lead, id, 1)
    const agenda = readOwnAgenda(portal, { visitor: lead, agendaKey: null }, pack.id, 'en')
    if (agenda === null) throw new Error('There is no agenda')
    const event = agendaEvent(portal, agenda, `${portal.settings.publicOrigin}/agenda`, 'en')
    const whole = on(calendarNow(portal, lead, id), '2026-04-07')
    expect(event).toMatchObject({
      uid: whole?.uid,
      sequence: whole?.sequence,
      when: { start: whole?.start.toISOString(), end: whole?.end.toISOString() },
    })
  })

  test('is for people of the organisation', () => {
    const { portal, id } = withSeries()
    const stranger = makeContributor(portal, makeOrganisation(portal))
    expect(() => seriesEvents(portal, stranger, id, 'en')).toThrow()
  })
})
